import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Starts two programs in turn and prints how long each took, as a whole process, and the ratio pair by pair:
 * {@code runs (classpath class arguments){2}}. Options of the JVM may stand before the class; {@code jshell}
 * as a class path starts JShell with what follows.
 */
class Compare {
    public static void main(String[] arguments) throws Exception {
        int runs = Integer.parseInt(arguments[0]);
        double[] ours = new double[runs];
        double[] bare = new double[runs];
        double[] ratio = new double[runs];
        for (int i = -2; i < runs; i++) {
            double one = run(arguments[1], arguments[2], arguments[3]);
            double other = run(arguments[4], arguments[5], arguments[6]);
            if (i >= 0) {
                ours[i] = one;
                bare[i] = other;
                ratio[i] = one / other;
            }
        }
        System.out.printf("%s, Java %s, %d processors, %d runs%n", System.getProperty("os.arch"), Runtime.version(),
                Runtime.getRuntime().availableProcessors(), runs);
        System.out.println("           median    min    max");
        print("first", "%5.0f ms", ours);
        print("second", "%5.0f ms", bare);
        print("ratio", "   %5.2f", ratio);
    }

    private static double run(String classpath, String mainClass, String arguments) throws Exception {
        boolean shell = classpath.equals("jshell");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", shell ? "jshell" : "java").toString());
        command.add((shell ? "-R" : "") + "-Dslf4j.internal.verbosity=ERROR");
        if (!shell) {
            command.addAll(List.of("-cp", classpath));
        }
        for (String words : List.of(mainClass, arguments)) {
            command.addAll(Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty()).toList());
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        int exit = builder.start().waitFor();
        double millis = (System.nanoTime() - start) / 1e6;
        if (exit != 0) {
            throw new IllegalStateException(mainClass + " ended with " + exit);
        }
        return millis;
    }

    private static void print(String name, String format, double[] values) {
        Arrays.sort(values);
        System.out.printf("%-8s " + format + " " + format + " " + format + "%n", name, values[values.length / 2],
                values[0], values[values.length - 1]);
    }
}
