// What `mvn -q compile jshell:run` starts with.
import com.google.common.collect.ImmutableList;
import io.github.entente.*;
import io.github.entente.balance.*;
import io.github.entente.conclusion.*;
import io.github.entente.derivation.*;
import io.github.entente.export.*;
import io.github.entente.fact.*;
import io.github.entente.format.*;
import io.github.entente.format.data.*;
import io.github.entente.inquiry.*;
import io.github.entente.query.*;
import io.github.entente.rule.*;
import io.github.entente.seeds.*;
import io.github.entente.world.*;
import java.time.*;

World libya = Seeds.libya2020();
