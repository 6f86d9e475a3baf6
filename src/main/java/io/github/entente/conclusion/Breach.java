package io.github.entente.conclusion;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Somebody does what a pact or a pledge of his that is in force forbids.
 *
 * @param actor the id of the actor that breaks it
 * @param partner the id of the partner of the pact, or of the one about whom the pledge was made
 * @param broken the type of the pact or pledge
 */
public record Breach(String actor, String partner, RelationType broken) implements Commitment {
    private static final ImmutableMap<RelationType, String> NAMES = ImmutableMap.<RelationType, String>builder()
            .put(RelationTypes.DEFENSE_PACT, "defence pact with")
            .put(RelationTypes.ENTENTE, "entente with")
            .put(RelationTypes.NEUTRALITY_PACT, "neutrality pact with")
            .put(RelationTypes.NONAGGRESSION_PACT, "nonaggression pact with")
            .put(RelationTypes.PLEDGES_TO_DEFEND, "pledge to defend")
            .put(RelationTypes.PLEDGES_NOT_TO_ATTACK, "pledge not to attack")
            .put(RelationTypes.PLEDGES_NOT_TO_ARM, "pledge not to arm")
            .buildOrThrow();

    /**
     * @throws IllegalArgumentException if both are the same, or relations of the type promise nothing that
     *     can be broken
     */
    public Breach {
        PairChecks.checkDiffer("a breach", actor, partner);
        checkArgument(
                NAMES.containsKey(broken),
                "%s promises nothing that can be broken; name a pact or a pledge, such as NONAGGRESSION_PACT",
                broken);
    }

    /** What is broken, such as {@code nonaggression pact with}; the partner's name can follow. */
    private String name() {
        return NAMES.getOrDefault(broken, "");
    }

    /** What is broken, such as {@code nonaggression pact}. */
    public String brokenText() {
        return name().replace(" with", "");
    }

    @Override
    public ImmutableList<String> subjects() {
        return ImmutableList.of(actor);
    }

    @Override
    public ImmutableList<String> objects() {
        return ImmutableList.of(partner);
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return label.apply(actor) + " breaks its " + name() + " " + label.apply(partner);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Breach breach
                && actor.equals(breach.actor)
                && partner.equals(breach.partner)
                && broken.equals(breach.broken);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * actor.hashCode() + partner.hashCode()) + broken.hashCode();
    }
}
