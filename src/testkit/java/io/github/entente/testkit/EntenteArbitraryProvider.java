package io.github.entente.testkit;

import com.google.common.collect.ImmutableMap;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Relation;
import io.github.entente.world.World;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Gives jqwik the {@link EntenteArbitraries} for parameters of their types. */
public final class EntenteArbitraryProvider implements ArbitraryProvider {
    private static final ImmutableMap<Class<?>, Supplier<Arbitrary<?>>> ARBITRARIES = ImmutableMap.of(
            World.class, EntenteArbitraries::worlds,
            History.class, EntenteArbitraries::histories,
            Actor.class, EntenteArbitraries::actors,
            Relation.class, EntenteArbitraries::relations,
            Attestation.class, EntenteArbitraries::attestations);

    /** Called by jqwik. */
    public EntenteArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return ARBITRARIES.keySet().stream().anyMatch(targetType::isOfType);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return ARBITRARIES.entrySet().stream()
                .filter(one -> targetType.isOfType(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .<Set<Arbitrary<?>>>map(one -> Set.of(one.get()))
                .orElse(Set.of());
    }
}
