import io.github.entente.*;
import io.github.entente.world.*;
import io.github.entente.seeds.*;
System.out.println(Entente.assess(Seeds.libya2020()).inconsistencies())
/exit
