package io.github.entente.testkit;

import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** A value that shrinks by its reductions. Each reduction has a smaller size. */
record ReducingShrinkable<T>(T value, Function<T, Stream<T>> reductions, ToLongFunction<T> size)
        implements Shrinkable<T> {
    @Override
    public Stream<Shrinkable<T>> shrink() {
        return reductions.apply(value).map(reduced -> new ReducingShrinkable<>(reduced, reductions, size));
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(size.applyAsLong(value));
    }
}
