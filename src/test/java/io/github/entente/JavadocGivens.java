package io.github.entente;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.fact.CustomFact;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.rule.JavaRule;
import io.github.entente.testkit.CaseFact;
import io.github.entente.testkit.KnownFacts;
import io.github.entente.world.World;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the samples in Javadoc take as given: names of the reader's own. Nothing here runs; the samples are
 * compiled against it.
 */
public abstract class JavadocGivens {
    protected static @Nullable World world;
    protected static @Nullable Assessment assessment;
    protected static @Nullable String drl;
    protected static @Nullable JavaRule atRisk;
    protected static @Nullable CaseFact one;
    protected static @Nullable CaseFact other;
    protected static @Nullable CaseFact noise;
    protected static final RelationType TRADES_WITH = RelationTypes.COOPERATES;

    protected static void casesHoldOf(RulePacks packs) {}

    public record TradePartners(String first, String second) implements CustomFact {
        @Override
        public String sentence(UnaryOperator<String> label) {
            return label.apply(first) + " trades with " + label.apply(second);
        }
    }

    public record TradeAtRisk(String first, String second) implements Conclusion {
        @Override
        public ImmutableList<String> subjects() {
            return ImmutableList.of(first);
        }

        @Override
        public ImmutableList<String> objects() {
            return ImmutableList.of(second);
        }

        @Override
        public String sentence(UnaryOperator<String> label) {
            return label.apply(first) + " may lose its trade with " + label.apply(second);
        }
    }

    public record Partners(String first, String second) implements Conclusion {
        @Override
        public ImmutableList<String> subjects() {
            return ImmutableList.of(first);
        }

        @Override
        public ImmutableList<String> objects() {
            return ImmutableList.of(second);
        }

        @Override
        public String sentence(UnaryOperator<String> label) {
            return label.apply(first) + " and " + label.apply(second) + " are partners";
        }
    }

    public static final class MyRules {
        private MyRules() {}

        public static void trade(KnownFacts known) {}
    }
}
