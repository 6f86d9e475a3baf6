package io.github.entente.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RuleBaseTest {
    @Test
    void rules_that_were_not_compiled_say_what_to_do() {
        assertEquals(
                "the compiled rules are not on the class path: there is no /META-INF/kie/io.github.entente/entente/drools-model; build with Maven (mvn compile), which compiles the rules to Java; the build of an IDE leaves them out",
                assertThrows(IllegalStateException.class, () -> RuleBase.models(null))
                        .getMessage());
    }

    @Test
    void a_list_without_its_classes_says_what_to_do() {
        ByteArrayInputStream list =
                new ByteArrayInputStream("io.github.entente.rules.Absent\n".getBytes(StandardCharsets.UTF_8));
        IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> RuleBase.models(list));
        assertEquals(
                "cannot load the compiled rules listed in /META-INF/kie/io.github.entente/entente/drools-model; build with Maven (mvn compile), which compiles the rules to Java; the build of an IDE leaves them out",
                thrown.getMessage());
        assertEquals(ClassNotFoundException.class, thrown.getCause().getClass());
    }
}
