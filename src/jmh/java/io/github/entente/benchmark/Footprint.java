package io.github.entente.benchmark;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.RawReading;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * How many bytes stay in the heap for one relation, one attestation more and one conclusion with its
 * derivations: the heap in use after collection, with and without. Arguments: how many relations.
 */
public final class Footprint {
    private static final int ATTESTATIONS = 10;
    /**
     * SerialGC leaves up to a twentieth of the heap as dead wood where it lies, but in each fourth
     * collection.
     */
    private static final int FULL_COLLECTIONS = 4;

    private Footprint() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        int relations = Integer.parseInt(arguments[0]);
        if (Entente.assess(SkewedWorlds.of(1_000, 2)).inconsistencies().isEmpty()) { // loads what stays
            throw new IllegalStateException("nothing follows");
        }

        Kept<World> alone = keep(() -> SkewedWorlds.reported(relations, 1, 1, false));
        print("relation, with one attestation and its share of actors", alone.bytes(), relations);
        Kept<World> many = keep(() -> SkewedWorlds.reported(relations, ATTESTATIONS, 1, false));
        print("attestation more", many.bytes() - alone.bytes(), (ATTESTATIONS - 1L) * relations);
        Kept<World> quoted = keep(() -> SkewedWorlds.reported(relations, ATTESTATIONS, 1, true));
        long text = quoted.value().statements().values().stream()
                .flatMap(all -> all.stream())
                .mapToLong(one -> one.quote().map(Footprint::bytes).orElse(0L))
                .sum();
        long ofOne = text / (relations * (long) ATTESTATIONS);
        print(
                "attestation more, with a quote, beyond the " + ofOne + " bytes of its text",
                quoted.bytes() - alone.bytes() - text,
                (ATTESTATIONS - 1L) * relations);

        Kept<Assessment> assessment = keep(() -> {
            Assessment made = Entente.assess(alone.value());
            LocalDate earlier = made.date().minusYears(5);
            RawReading.of(made.asOf(earlier)).conclusionsOn(earlier);
            return made;
        });
        long conclusions = assessment.value().derivations().propositions().stream()
                .filter(Conclusion.class::isInstance)
                .count();
        print("conclusion of an assessment, with derivations and readings", assessment.bytes(), conclusions);
    }

    /** A string's header and fields, and its array of Latin-1 characters, to eight bytes. */
    private static long bytes(String text) {
        return 24 + (16 + text.length() + 7) / 8 * 8;
    }

    private record Kept<T>(T value, long bytes) {}

    private static <T> Kept<T> keep(Supplier<T> maker) {
        long before = used();
        T made = maker.get();
        return new Kept<>(made, used() - before);
    }

    private static long used() {
        for (int i = 0; i < FULL_COLLECTIONS; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void print(String what, long bytes, long count) {
        System.out.printf(
                Locale.ROOT,
                "%6.1f bytes a %s (%,d KB, %,d of them)%n",
                (double) bytes / count,
                what,
                bytes >> 10,
                count);
    }
}
