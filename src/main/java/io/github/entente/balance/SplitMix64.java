package io.github.entente.balance;

/** Pseudorandom numbers from a fixed seed: SplitMix64 (Steele, Lea &amp; Flood, OOPSLA 2014). */
final class SplitMix64 {
    private long state;

    SplitMix64(long seed) {
        this.state = seed;
    }

    long next() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = state;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** From 0 to {@code bound - 1}. */
    int below(int bound) {
        return (int) (((next() >>> 33) * bound) >>> 31);
    }

    /** From 0 to 1, 1 excluded. */
    double fraction() {
        return (next() >>> 11) * 0x1.0p-53;
    }
}
