package io.github.entente.conclusion;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.Basis;
import io.github.entente.fact.Conduct;
import io.github.entente.fact.RelationType;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Conduct that counts as the actor's because its office-holder, organ or agent did it. It has a direction
 * even if the type is symmetric, since only the subject is attributed.
 *
 * <p>Source: International Law Commission, <i>Articles on Responsibility of States for Internationally
 * Wrongful Acts</i> (2001), ch. II.
 *
 * @param actor the id of the principal
 * @param type the kind of act
 * @param object the id of the actor at whom it is directed; never the principal
 * @param against the id of the enemy that it was meant against, if a source names one
 * @param basis {@link Basis#ATTRIBUTED}, or {@link Basis#BY_AGENT} if an agent stands anywhere between the
 *     actor and who did it
 */
public record AttributedConduct(String actor, RelationType type, String object, Optional<String> against, Basis basis)
        implements Conduct, Conclusion {
    /**
     * @throws IllegalArgumentException if the basis is neither of the two
     */
    public AttributedConduct {
        checkArgument(
                basis == Basis.ATTRIBUTED || basis == Basis.BY_AGENT,
                "attributed conduct of %s is %s; give it the basis ATTRIBUTED or BY_AGENT",
                actor,
                basis);
    }

    /** Of an office-holder or an organ. */
    public AttributedConduct(String actor, RelationType type, String object, Optional<String> against) {
        this(actor, type, object, against, Basis.ATTRIBUTED);
    }

    /** What an office-holder or organ did, as its principal's. What its agents did stays theirs. */
    public static AttributedConduct ofRepresentative(String principal, Conduct act) {
        return new AttributedConduct(
                principal,
                act.type(),
                act.object(),
                act.against(),
                act.basis() == Basis.BY_AGENT ? Basis.BY_AGENT : Basis.ATTRIBUTED);
    }

    /** What an agent did, or its agents, as its principal's. */
    public static AttributedConduct ofAgent(String principal, Conduct act) {
        return new AttributedConduct(principal, act.type(), act.object(), act.against(), Basis.BY_AGENT);
    }

    @Override
    public ImmutableList<String> subjects() {
        return ImmutableList.of(actor);
    }

    @Override
    public ImmutableList<String> objects() {
        return ImmutableList.of(object);
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return label.apply(actor) + " " + type.phrase() + " " + label.apply(object)
                + against.map(enemy -> " against " + label.apply(enemy)).orElse("")
                + (basis == Basis.BY_AGENT ? ", by its agent" : ", by attribution");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AttributedConduct attributedConduct
                && actor.equals(attributedConduct.actor)
                && type.equals(attributedConduct.type)
                && object.equals(attributedConduct.object)
                && against.equals(attributedConduct.against)
                && basis == attributedConduct.basis;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * (31 * actor.hashCode() + type.hashCode()) + object.hashCode()) + against.hashCode())
                + basis.name().hashCode();
    }
}
