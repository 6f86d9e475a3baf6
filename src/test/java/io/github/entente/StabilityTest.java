package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each package says how stable its types are, a type that differs says it itself, and API shows API alone.
 */
class StabilityTest {
    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("src/testkit/java"));
    private static final Pattern STABILITY = Pattern.compile("<b>Stability: (\\w+)\\.</b>");
    private static final Set<String> LEVELS = Set.of("stable", "evolving", "internal");

    /** What is marked, by the name of the package or of the type. */
    private static Map<String, String> marked() throws IOException {
        Map<String, String> marked = new TreeMap<>();
        for (Path source : SOURCES) {
            try (Stream<Path> files = Files.walk(source)) {
                for (Path file :
                        files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    String name = source.relativize(file)
                            .toString()
                            .replaceAll("[/\\\\]", ".")
                            .replaceFirst("(\\.package-info)?\\.java$", "");
                    String text = Files.readString(file);
                    assertFalse(text.contains("* Internal: "), () -> name + " is internal, but not marked so");
                    Matcher mark = STABILITY.matcher(text);
                    if (mark.find()) {
                        marked.put(name, mark.group(1));
                        assertFalse(mark.find(), () -> name + " says twice how stable it is");
                    }
                }
            }
        }
        return marked;
    }

    @Test
    void each_package_says_how_stable_it_is() throws IOException {
        Map<String, String> marked = marked();
        assertEquals(LEVELS, Set.copyOf(marked.values()));
        Set<String> silent = new TreeSet<>();
        for (Path source : SOURCES) {
            try (Stream<Path> folders = Files.walk(source).filter(Files::isDirectory)) {
                for (Path folder : folders.toList()) {
                    String name = source.relativize(folder).toString().replaceAll("[/\\\\]", ".");
                    if (hasTypes(folder) && !marked.containsKey(name)) {
                        silent.add(name);
                    }
                }
            }
        }
        assertEquals(Set.of(), silent);
    }

    private static boolean hasTypes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        }
    }

    @Test
    void what_is_stable_shows_nothing_internal() throws IOException {
        Map<String, String> marked = marked();
        Set<String> shown = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(location -> !location.contains("/io/github/entente/rules/"))
                .importPackages("io.github.entente")) {
            if (isOpen(type) && stability(type, marked).equals("stable")) {
                for (JavaCodeUnit unit : type.getCodeUnits()) {
                    if (unit.getModifiers().contains(JavaModifier.PUBLIC)) {
                        unit.getAllInvolvedRawTypes().stream()
                                .filter(one -> one.getPackageName().startsWith("io.github.entente"))
                                .filter(one -> stability(one, marked).equals("internal"))
                                .forEach(one -> shown.add(unit.getFullName() + " shows " + one.getSimpleName()));
                    }
                }
            }
        }
        // for the live assessment alone
        shown.remove("io.github.entente.world.Batch.edits() shows StagedEdits");
        assertEquals(Set.of(), shown);
    }

    private static boolean isOpen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(StabilityTest::isOpen).orElse(true);
    }

    private static String stability(JavaClass type, Map<String, String> marked) {
        String outer = type.getName().replaceFirst("\\$.*", "");
        return marked.getOrDefault(outer, marked.getOrDefault(type.getPackageName(), "unknown"));
    }
}
