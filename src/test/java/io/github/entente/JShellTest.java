package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code mvn -q compile jshell:run}, without Maven. README's lines are run by {@link ReadmeTest}. */
class JShellTest {
    @Test
    void it_starts_without_a_word() throws Exception {
        assertEquals(List.of(""), Shell.run(List.of("")));
    }

    @Test
    void libya_is_ready_and_imports_are_done() throws Exception {
        List<String> seen = Shell.run(List.of(
                "libya",
                "Entente.assess(libya).asOf(LocalDate.of(2019, 4, 30)).position(\"US\").toward(\"LNA\").verdict()",
                "List<Class<?>> all = List.of(Stance.class, Explanation.class, Side.class, WorldReader.class, Position.class)\n"
                        + "println(all.size())"));

        assertTrue(seen.get(0).startsWith("libya ==> World \"Libya, May 2020\": "), seen.get(0));
        assertTrue(seen.get(1).endsWith(" ==> FOR\n"), seen.get(1));
        assertEquals("5\n", seen.get(2));
    }

    @Test
    void a_rule_of_ones_own_is_typed_over_a_record_declared_there() throws Exception {
        Path example = Output.BASE.resolve("examples/07-own-rule-in-jshell");
        String seen = Shell.run(List.of(Files.readString(example.resolve("own-rule.jsh"))))
                .get(0);
        if (Output.UPDATE) {
            Files.writeString(example.resolve("expected.txt"), seen);
        }
        assertEquals(Files.readString(example.resolve("expected.txt")), seen);
    }
}
