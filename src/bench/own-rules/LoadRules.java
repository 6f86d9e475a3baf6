import io.github.entente.Entente;
import io.github.entente.RulePack;
import io.github.entente.RulePacks;
import io.github.entente.conclusion.Alliance;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationTypes;
import io.github.entente.rule.Rules;
import io.github.entente.seeds.Seeds;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * How long it takes until your own rule is ready beside the shipped ones, in a JVM that has done it
 * before: run by run.sh.
 */
public final class LoadRules {
    private static final int WARM = 10;
    private static final int MEASURED = 15;

    private static final String DRL = """
            package bench;
            import io.github.entente.conclusion.Alliance;
            import io.github.entente.fact.*;
            global io.github.entente.rule.Derivations derivations;
            rule "bench/r%d" @says( "{one} talks with {other}" ) @source( "a measurement" ) @strength( 0.5 ) @time( OVERLAP )
            when
                $talk : Relation( type == RelationTypes.CONSULTS, $one : subject, $other : object )
            then
                derivations.derive( kcontext, new Alliance( $one, $other ) );
            end
            """;

    public static void main(String[] arguments) {
        Entente.assess(Seeds.libya2020());
        measure("ten lines of DRL", i -> RulePacks.standard().and(RulePack.of("bench.drl", DRL.formatted(i))));
        measure("a rule in plain Java", i -> RulePacks.standard()
                .and(Rules.rule("bench/r" + i)
                        .strength(0.5)
                        .when(Relation.class)
                        .where(talk -> talk.type() == RelationTypes.CONSULTS)
                        .derive(Alliance.class, talk -> new Alliance(talk.subject(), talk.object()))));
    }

    private interface Load {
        RulePacks load(int number);
    }

    /** The processor's time of all threads but those of the JIT and the collector. */
    private static long cpu() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long sum = 0;
        for (long id : threads.getAllThreadIds()) {
            sum += Math.max(0, threads.getThreadCpuTime(id));
        }
        return sum;
    }

    private static void measure(String what, Load load) {
        long[] waited = new long[MEASURED];
        long[] worked = new long[MEASURED];
        long first = 0;
        for (int i = 0; i < WARM + MEASURED; i++) {
            long cpu = cpu();
            long start = System.nanoTime();
            RulePacks packs = load.load(i);
            long time = System.nanoTime() - start;
            long work = cpu() - cpu;
            if (packs.rules().stream().noneMatch(rule -> rule.name().startsWith("bench/"))) {
                throw new AssertionError("it is not there");
            }
            first = i == 0 ? time : first;
            if (i >= WARM) {
                waited[i - WARM] = time;
                worked[i - WARM] = work;
            }
        }
        System.out.printf(
                java.util.Locale.ROOT,
                "%s: first %d ms; then %s by the clock, %s of the processor%n",
                what,
                first / 1_000_000,
                shown(waited),
                shown(worked));
    }

    private static String shown(long[] times) {
        Arrays.sort(times);
        return String.format(
                java.util.Locale.ROOT,
                "%.1f ms (%.1f to %.1f)",
                times[MEASURED / 2] / 1e6,
                times[0] / 1e6,
                times[MEASURED - 1] / 1e6);
    }
}
