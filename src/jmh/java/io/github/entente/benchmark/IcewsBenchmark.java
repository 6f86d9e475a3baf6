package io.github.entente.benchmark;

import io.github.entente.Entente;
import io.github.entente.format.data.Formats;
import io.github.entente.format.data.Import;
import io.github.entente.world.World;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A year of real events, ICEWS 2014, from the gzip file to a printed answer, its parts, and reading and
 * splitting the file alone. The file is read from {@code ../shared/data} or the folder that the system
 * property {@code entente.data} names; without it these benchmarks fail, saying so.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Benchmark)
public class IcewsBenchmark {
    private Path file;
    private World world;

    /** Finds the file. */
    @Setup
    public void find() {
        file = file();
        world = read(file);
    }

    private static Path file() {
        Path file = Path.of(System.getProperty("entente.data", "../shared/data"), "icews", "icews14.tsv.gz");
        if (!Files.exists(file)) {
            throw new IllegalStateException("no " + file + "; name the folder of the data with -Dentente.data");
        }
        return file;
    }

    private static World read(Path file) {
        return Import.of(Formats.icewsBenchmark())
                .title("ICEWS, 2014")
                .read(file)
                .world();
    }

    /** Prints an answer, as a whole process would: {@code split} reads and splits the file alone. */
    public static void main(String[] arguments) throws IOException {
        System.out.println(
                arguments.length > 0 && arguments[0].equals("split") ? split(file()) + " fields" : answer(file()));
    }

    /** From the file to what is printed. */
    @Benchmark
    public String answer() {
        return answer(file);
    }

    private static String answer(Path file) {
        return Entente.assess(read(file)).rivalries().of("China").toString();
    }

    /** The file alone: inflated, decoded, in lines, in fields. */
    @Benchmark
    public long split() throws IOException {
        return split(file);
    }

    private static long split(Path file) throws IOException {
        long fields = 0;
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                fields += line.split("\t", -1).length;
            }
        }
        return fields;
    }

    /** From the file to a world. */
    @Benchmark
    public World load() {
        return read(file);
    }

    /** From the world to the conclusions. */
    @Benchmark
    public int assess() {
        return Entente.assess(world).derivations().derivationCount();
    }
}
