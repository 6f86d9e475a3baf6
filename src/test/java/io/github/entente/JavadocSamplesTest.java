package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.CharMatcher;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Compiles the samples in the Javadoc of the library and of the testkit: each {@code pre} element that begins
 * with a {@code code} tag. A sample that is no Java, such as YAML, has the class {@code text} and is left
 * out.
 *
 * <p>A sample is members of a class, statements, or expressions that each begin at the left margin. It sees
 * what JShell starts with, its own package and {@link JavadocGivens}; those of the testkit also see what a
 * test imports.
 */
class JavadocSamplesTest {
    private static final Pattern SAMPLE =
            Pattern.compile("<pre( class=\"text\")?>\\{@code\\R(.*?)\\R *\\*? *\\}</pre>", Pattern.DOTALL);
    private static final Pattern STAR = Pattern.compile("(?m)^ *\\* ?");
    private static final Pattern COMMENT = Pattern.compile("\\s*//.*");
    private static final List<String> JSHELL_DEFAULT = Stream.of(
                    "io", "math", "net", "nio.file", "util", "util.concurrent", "util.function", "util.stream")
            .map(name -> "import java." + name + ".*;")
            .toList();
    private static final List<String> OF_A_TEST = List.of(
            "import static io.github.entente.derivation.TimeMode.*;",
            "import static io.github.entente.fact.RelationTypes.*;",
            "import static io.github.entente.testkit.CaseFact.*;",
            "import static io.github.entente.testkit.RuleVerifier.*;",
            "import static org.junit.jupiter.api.Assertions.*;",
            "import net.jqwik.api.*;",
            "import org.junit.jupiter.api.Test;");

    private final JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "no JDK");

    /** Where a sample begins, and its lines. */
    private record Sample(Path file, int line, List<String> lines) {
        boolean isOfTestkit() {
            return file.toString().contains("testkit");
        }
    }

    /** A sample as a class; {@code origin} tells the line of the file for each of its own, from 1. */
    private static final class Wrapped extends SimpleJavaFileObject {
        final Sample sample;
        private final StringBuilder code = new StringBuilder();
        private final List<Integer> origin = new ArrayList<>(List.of(0));

        Wrapped(String name, Sample sample) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.sample = sample;
        }

        void add(String line, int from) {
            code.append(line).append('\n');
            origin.add(from);
        }

        int line(Diagnostic<?> one) {
            int line = (int) one.getLineNumber();
            return line < 0 || line >= origin.size() ? sample.line : origin.get(line);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }

    private static List<Sample> samples(String folder) throws IOException {
        List<Path> files;
        try (Stream<Path> tree = Files.walk(Output.BASE.resolve(folder))) {
            files = tree.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        List<Sample> samples = new ArrayList<>();
        for (Path file : files) {
            String text = Files.readString(file);
            Matcher found = SAMPLE.matcher(text);
            int met = 0;
            while (found.find()) {
                met++;
                if (found.group(1) == null) {
                    int line = CharMatcher.is('\n').countIn(text.substring(0, found.start(2))) + 1;
                    samples.add(new Sample(
                            Output.BASE.relativize(file),
                            line,
                            STAR.matcher(found.group(2)).replaceAll("").lines().toList()));
                }
            }
            assertEquals(text.split("<pre", -1).length - 1, met, () -> file + ": a <pre> that is not <pre>{@code");
        }
        return samples;
    }

    private static List<String> imports(Sample sample) throws IOException {
        List<String> imports = new ArrayList<>(JSHELL_DEFAULT);
        Files.readAllLines(Output.BASE.resolve("src/main/jshell/entente.jsh")).stream()
                .filter(line -> line.startsWith("import "))
                .forEach(imports::add);
        String folder = sample.file
                .getParent()
                .toString()
                .replace(sample.file.getFileSystem().getSeparator(), ".");
        imports.add("import " + folder.substring(folder.indexOf(".java.") + ".java.".length()) + ".*;");
        if (sample.isOfTestkit()) {
            imports.addAll(OF_A_TEST);
        }
        return imports;
    }

    private static Wrapped members(String name, Sample sample) throws IOException {
        return wrap(name, sample, "", "", sample.lines);
    }

    private static Wrapped statements(String name, Sample sample) throws IOException {
        return wrap(name, sample, "void run() throws Exception {", "}", sample.lines);
    }

    private static Wrapped expressions(String name, Sample sample) throws IOException {
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (String line : sample.lines) {
            boolean begins = !line.isBlank() && !Character.isWhitespace(line.charAt(0));
            String code = COMMENT.matcher(line).replaceFirst("");
            lines.add((begins ? (number > 0 ? "; " : "") + "Object value" + ++number + " = " : "") + code);
        }
        return wrap(name, sample, "void run() throws Exception {", "; }", lines);
    }

    private static Wrapped wrap(String name, Sample sample, String before, String after, List<String> lines)
            throws IOException {
        Wrapped wrapped = new Wrapped(name, sample);
        for (String line : imports(sample)) {
            wrapped.add(line, sample.line);
        }
        wrapped.add("abstract class " + name + " extends io.github.entente.JavadocGivens { " + before, sample.line);
        for (int i = 0; i < lines.size(); i++) {
            wrapped.add(lines.get(i), sample.line + i);
        }
        wrapped.add(after, sample.line + lines.size() - 1);
        wrapped.add(name + "() throws Exception {} }", sample.line + lines.size() - 1);
        return wrapped;
    }

    private JavacTask task(List<Wrapped> classes, DiagnosticCollector<JavaFileObject> found) {
        List<String> options = List.of("-proc:none", "-cp", System.getProperty("java.class.path"));
        return (JavacTask) compiler.getTask(null, null, found, options, null, classes);
    }

    private boolean parses(Wrapped wrapped) throws IOException {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        task(List.of(wrapped), found).parse();
        return found.getDiagnostics().stream().noneMatch(one -> one.getKind() == Diagnostic.Kind.ERROR);
    }

    private Wrapped wrap(String name, Sample sample) throws IOException {
        for (Wrapped way : List.of(members(name, sample), statements(name, sample), expressions(name, sample))) {
            if (parses(way)) {
                return way;
            }
        }
        return statements(name, sample);
    }

    private List<String> complaints(List<Sample> samples) throws IOException {
        List<Wrapped> classes = new ArrayList<>();
        for (Sample sample : samples) {
            classes.add(wrap("Sample" + classes.size(), sample));
        }
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        task(classes, found).analyze();
        return found.getDiagnostics().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .map(JavadocSamplesTest::complaint)
                .toList();
    }

    private static String complaint(Diagnostic<? extends @Nullable JavaFileObject> one) {
        String where = one.getSource() instanceof Wrapped wrapped ? wrapped.sample.file + ":" + wrapped.line(one) : "?";
        return where + ": " + one.getMessage(Locale.ROOT);
    }

    @Test
    void the_samples_compile() throws IOException {
        List<Sample> samples = new ArrayList<>(samples("src/main/java"));
        samples.addAll(samples("src/testkit/java"));
        assertTrue(samples.size() > 20, samples::toString);
        assertEquals(
                List.of(),
                complaints(samples),
                "samples in Javadoc do not compile; one that is no Java begins with <pre class=\"text\">{@code");
    }

    @Test
    void a_sample_that_does_not_compile_is_named_with_its_line() throws IOException {
        Sample sample = new Sample(
                Path.of("src/main/java/io/github/entente/Some.java"),
                7,
                List.of("Entente.assess(world);", "Entente.asses(world);"));
        List<String> complaints = complaints(List.of(sample));
        assertEquals(1, complaints.size(), complaints::toString);
        assertTrue(complaints.get(0).contains("Some.java:8: "), complaints::toString);
    }
}
