package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * In a process of its own, as what went wrong at first use stays wrong: rules run in a thread whose class
 * loader knows nothing of them, as those of common pools in containers.
 */
class ForeignThreadTest {
    private static final String PROGRAM = """
            import io.github.entente.*;
            import io.github.entente.world.*;

            class Foreign {
                public static void main(String[] args) throws Exception {
                    World world = World.builder().state("A", "A").state("B", "B")
                            .relation("A").attacks("B").happened("2020").per("A").build();
                    Thread thread = new Thread(() -> System.out.println(Entente.assess(world).hostilities().size()));
                    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
                    thread.start();
                    thread.join();
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void rules_run_in_a_thread_of_another_class_loader() throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("Foreign.java"), PROGRAM);
        assertEquals(
                0,
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-d",
                                folder.toString(),
                                "-cp",
                                Output.runtimeClasspath(),
                                source.toString()));
        assertEquals(
                "1",
                Output.of(folder, folder + java.io.File.pathSeparator + Output.runtimeClasspath(), "Foreign")
                        .strip());
    }
}
