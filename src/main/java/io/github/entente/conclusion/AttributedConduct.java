package io.github.entente.conclusion;

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
 */
public record AttributedConduct(String actor, RelationType type, String object, Optional<String> against)
        implements Conduct, Conclusion {
    /** Always {@link Basis#ATTRIBUTED}. */
    @Override
    public Basis basis() {
        return Basis.ATTRIBUTED;
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
                + against.map(enemy -> " against " + label.apply(enemy)).orElse("") + ", by attribution";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AttributedConduct attributedConduct
                && actor.equals(attributedConduct.actor)
                && type.equals(attributedConduct.type)
                && object.equals(attributedConduct.object)
                && against.equals(attributedConduct.against);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * actor.hashCode() + type.hashCode()) + object.hashCode()) + against.hashCode();
    }
}
