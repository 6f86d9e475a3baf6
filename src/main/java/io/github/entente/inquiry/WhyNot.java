package io.github.entente.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Bound;
import io.github.entente.derivation.Derivation;
import io.github.entente.derivation.Explanation;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.derivation.Rule;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Why something does not follow: the rules that come nearest to it, with their present and missing premises.
 * Made by {@code Assessment.whyNot}. Immutable.
 *
 * <p>The rules themselves find it. They run for one step over the facts of the day and all variants of them.
 * A variant differs from a fact in one respect: another actor among those asked about, another side, channel,
 * basis or type. The results are what a small change would make follow. A rule that needs two or more such
 * changes is less near. A rule that needs a fact unlike all present ones does not come near at all. If all
 * premises are present, but never at the same time, that is the reason. What followed earlier is told with
 * the day until when it did, and with what ended it.
 *
 * <p><b>Stability: stable.</b>
 */
public final class WhyNot {
    /** The maximum number of variants that are tried. */
    private static final int MOST_VARIANTS = 50_000;

    private static final int MOST_SHOWN = 3;
    private static final Validity ALWAYS =
            Validity.of(RelationTypes.LEADS, List.of(new Attestation(Edtf.ALWAYS, "everybody")));

    /**
     * A premise of a near rule.
     *
     * @param proposition what the rule needs
     * @param there whether it is present
     * @param nearest if it is missing, the facts that differ from it in one respect, those with the same
     *     actors first
     */
    public record Premise(Proposition proposition, boolean there, ImmutableList<Proposition> nearest) {}

    /**
     * How a rule would derive it.
     *
     * @param rule the rule
     * @param conclusion what it would derive
     * @param premises in the order of the rule's patterns
     */
    public record Way(Rule rule, Conclusion conclusion, ImmutableList<Premise> premises) {
        /** The number of missing premises; 0 if all are present, but never at the same time. */
        public int missing() {
            return (int) premises.stream().filter(premise -> !premise.there()).count();
        }

        private boolean keepsActors() {
            return premises.stream()
                    .allMatch(premise -> premise.there()
                            || (!premise.nearest().isEmpty()
                                    && sameActors(premise.nearest().get(0), premise.proposition())));
        }
    }

    /**
     * A conclusion that followed on earlier days.
     *
     * @param conclusion what followed
     * @param until the last day on which it did
     * @param endings the facts of its best proof on that day that were over then, in the order of the proof;
     *     none if these all hold on, but no longer together
     */
    public record Over(Conclusion conclusion, LocalDate until, ImmutableList<Ending> endings) {}

    /**
     * How a fact was over.
     *
     * @param fact the fact
     * @param bound what ended it; empty if its lifetime was over
     */
    public record Ending(Fact fact, Optional<Bound> bound) {}

    private final String question;
    private final World world;
    private final ImmutableList<Conclusion> holding;
    private final ImmutableList<Over> over;
    private final ImmutableList<Way> ways;
    private final Map<Proposition, Validity> facts;

    private WhyNot(
            String question,
            World world,
            ImmutableList<Conclusion> holding,
            ImmutableList<Over> over,
            ImmutableList<Way> ways,
            Map<Proposition, Validity> facts) {
        this.question = question;
        this.world = world;
        this.holding = holding;
        this.over = over;
        this.ways = ways;
        this.facts = facts;
    }

    static WhyNot of(
            String question,
            Evaluator rules,
            World world,
            ReadGraph graph,
            LocalDate date,
            Set<String> asked,
            Predicate<Conclusion> wanted,
            Predicate<Conclusion> listedWhenOver) {
        Map<Proposition, Validity> facts = facts(graph, date, asked);
        ImmutableList.Builder<Conclusion> holding = ImmutableList.builder();
        List<Over> over = new ArrayList<>();
        facts.forEach((fact, when) -> {
            if (fact instanceof Conclusion conclusion && wanted.test(conclusion)) {
                if (when.isValidOn(date) || listedWhenOver.test(conclusion)) {
                    holding.add(conclusion);
                } else {
                    over.add(over(conclusion, when, graph, date, world));
                }
            }
        });
        over.sort(Comparator.comparing(Over::until)
                .reversed()
                .thenComparing(one -> one.conclusion().toString()));
        Map<Proposition, Validity> all = new LinkedHashMap<>(facts);
        Map<Proposition, Set<Proposition>> origins = new HashMap<>();
        List<RelationType> types = new ArrayList<>(RelationTypes.shipped().values());
        types.addAll(world.ownTypes());
        Variants variants = new Variants(asked, types);
        facts.forEach((fact, when) -> {
            if (all.size() < facts.size() + MOST_VARIANTS) {
                boolean about = actorsOf(fact).stream().anyMatch(asked::contains);
                for (Proposition variant : variants.of(fact, !about)) {
                    boolean apart = actorsOf(variant).size() >= actorsOf(fact).size();
                    if (apart && !facts.containsKey(variant)) {
                        all.merge(variant, when, Validity::union);
                        origins.computeIfAbsent(variant, v -> new LinkedHashSet<>())
                                .add(fact);
                    }
                }
            }
        });
        ImmutableList<Conclusion> follows = holding.build();
        List<Way> ways = new ArrayList<>();
        for (Derivation derivation : rules.step(world.actors(), always(all)).derivations()) {
            if (wanted.test(derivation.conclusion()) && !follows.contains(derivation.conclusion())) {
                way(derivation, facts, all, origins, graph).ifPresent(ways::add);
            }
        }
        ways.sort(Comparator.comparing(Way::missing)
                .thenComparing(way -> !way.keepsActors())
                .thenComparing(way -> way.rule().name())
                .thenComparing(Way::toString));
        return new WhyNot(question, world, follows, ImmutableList.copyOf(over), nearest(ways), facts);
    }

    private static Over over(Conclusion conclusion, Validity when, ReadGraph graph, LocalDate date, World world) {
        LocalDate until = when.validOn().span().upperEndpoint();
        ImmutableList.Builder<Ending> endings = ImmutableList.builder();
        Set<Explanation> seen = new LinkedHashSet<>();
        Deque<Explanation> open = new ArrayDeque<>(List.of(graph.explain(conclusion, until, date, world.actors())));
        while (!open.isEmpty()) {
            Explanation part = open.removeLast();
            if (seen.add(part)) {
                if (part.proposition() instanceof Fact fact) {
                    ending(fact, part, until).ifPresent(endings::add);
                }
                open.addAll(part.further().reverse());
                open.addAll(part.premises().reverse());
            }
        }
        return new Over(conclusion, until, endings.build());
    }

    /** What ended the fact on the day, if anything did. */
    private static Optional<Ending> ending(Fact fact, Explanation leaf, LocalDate until) {
        Optional<Bound> bound = leaf.bounds().stream()
                .filter(one -> one.kind() != Bound.Kind.IN_FORCE && one.day().equals(until))
                .findFirst();
        boolean lapsed = leaf.when().isValidOn(until) && !leaf.when().isValidOn(until.plusDays(1));
        return bound.isPresent() || lapsed ? Optional.of(new Ending(fact, bound)) : Optional.empty();
    }

    /** The facts of the day about the actors asked about, and about the actors that these facts name. */
    private static Map<Proposition, Validity> facts(ReadGraph graph, LocalDate date, Set<String> asked) {
        Map<Proposition, Validity> seen = new LinkedHashMap<>();
        graph.graph().propositions().stream()
                .sorted(Comparator.comparing(Proposition::toString))
                .forEach(proposition -> {
                    Validity when = graph.when(proposition).asOf(date);
                    if (!when.isNever()) {
                        seen.put(proposition, when);
                    }
                });
        Set<String> near = new TreeSet<>(asked);
        seen.keySet().forEach(fact -> {
            Set<String> actors = actorsOf(fact);
            if (actors.stream().anyMatch(asked::contains)) {
                near.addAll(actors);
            }
        });
        seen.keySet().removeIf(fact -> actorsOf(fact).stream().noneMatch(near::contains));
        return seen;
    }

    private static Map<Proposition, Validity> always(Map<Proposition, Validity> facts) {
        Map<Proposition, Validity> always = new LinkedHashMap<>();
        facts.keySet().forEach(fact -> always.put(fact, ALWAYS));
        return always;
    }

    private static Optional<Way> way(
            Derivation derivation,
            Map<Proposition, Validity> facts,
            Map<Proposition, Validity> all,
            Map<Proposition, Set<Proposition>> origins,
            ReadGraph graph) {
        List<Validity> validities = new ArrayList<>();
        ImmutableList.Builder<Premise> premises = ImmutableList.builder();
        boolean complete = true;
        for (Proposition seen : derivation.premises()) {
            Proposition premise = seen.canonical();
            boolean there = facts.containsKey(premise);
            complete &= there;
            validities.add(all.getOrDefault(premise, Validity.NEVER));
            premises.add(new Premise(
                    seen,
                    there,
                    origins.getOrDefault(premise, Set.of()).stream()
                            .sorted(Comparator.comparing((Proposition origin) -> !sameActors(origin, premise))
                                    .thenComparing(Proposition::toString))
                            .limit(MOST_SHOWN)
                            .collect(ImmutableList.toImmutableList())));
        }
        boolean together = !Validity.derived(
                        derivation.rule().time(), validities, graph.settings().timeLimits())
                .isNever();
        return complete == together
                ? Optional.empty()
                : Optional.of(new Way(derivation.rule(), derivation.conclusion(), premises.build()));
    }

    private static ImmutableList<Way> nearest(List<Way> ways) {
        if (ways.isEmpty()) {
            return ImmutableList.of();
        }
        Way best = ways.get(0);
        return ways.stream()
                .filter(way -> way.missing() == best.missing() && way.keepsActors() == best.keepsActors())
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean sameActors(Proposition one, Proposition other) {
        return actorsOf(one).equals(actorsOf(other));
    }

    private static ImmutableSet<String> actorsOf(Proposition proposition) {
        ImmutableSet.Builder<String> actors = ImmutableSet.builder();
        if (proposition instanceof Fact fact) {
            actors.addAll(fact.actors());
        } else if (proposition instanceof Conclusion conclusion) {
            actors.addAll(conclusion.subjects()).addAll(conclusion.objects());
        }
        return actors.build();
    }

    /**
     * The conclusions that were asked about and do follow. Nothing is missing for these. In no promised
     * order.
     */
    public ImmutableList<Conclusion> holding() {
        return holding;
    }

    /**
     * The conclusions that were asked about and no longer follow, though they did: the latest first, then by
     * their text.
     */
    public ImmutableList<Over> over() {
        return over;
    }

    /** The nearest rules: those with the fewest missing premises, by name; none if no rule comes near. */
    public ImmutableList<Way> nearest() {
        return ways;
    }

    /**
     * The answer in one line. Then what followed earlier, and what ended it; if there is nothing like that,
     * at most three of the nearest ways.
     */
    @Override
    public String toString() {
        if (!holding.isEmpty()) {
            return "It does follow: "
                    + holding.stream().map(this::dated).sorted().collect(Collectors.joining("; "))
                    + ".";
        }
        StringBuilder text = new StringBuilder(question);
        if (!over.isEmpty()) {
            over.stream().limit(MOST_SHOWN).forEach(one -> append(text, one));
            return text.toString();
        }
        if (ways.isEmpty()) {
            return text.append(
                            "; no rule comes near: none would conclude it if a fact that there is differed in one respect.")
                    .toString();
        }
        ways.stream().limit(MOST_SHOWN).forEach(way -> append(text.append('\n'), way));
        if (ways.size() > MOST_SHOWN) {
            text.append("\nand ").append(ways.size() - MOST_SHOWN).append(" more as near");
        }
        return text.toString();
    }

    private void append(StringBuilder text, Over one) {
        text.append("\n  until ")
                .append(one.until())
                .append("  ")
                .append(one.conclusion().sentence(world.actors()::label));
        for (Ending ending : one.endings()) {
            boolean ended = ending.bound()
                    .filter(bound -> bound.kind() == Bound.Kind.ENDED)
                    .isPresent();
            text.append(ended ? "\n  ended             " : "\n  lapsed            ")
                    .append(dated(ending.fact()))
                    .append(ending.bound()
                            .map(bound -> ": " + bound.because(world.actors()::label))
                            .orElse(""));
        }
        if (one.endings().isEmpty()) {
            text.append("\n  since then        what it rests on no longer holds together");
        }
    }

    private void append(StringBuilder text, Way way) {
        text.append(way.rule().name()).append(" comes nearest: ");
        text.append(way.conclusion().sentence(world.actors()::label));
        for (Premise premise : way.premises()) {
            String sentence = premise.proposition().sentence(world.actors()::label);
            text.append("\n  ")
                    .append(premise.there() ? "there    " + dated(premise.proposition()) : "missing  " + sentence);
            premise.nearest().forEach(near -> text.append("\n  nearest  ").append(dated(near)));
        }
        if (way.missing() == 0) {
            text.append("\n  but never at the same time, as rules of this kind (")
                    .append(way.rule().time())
                    .append(") need it");
        }
    }

    private String dated(Proposition proposition) {
        Validity when = facts.getOrDefault(proposition.canonical(), ALWAYS);
        String sentence = proposition.sentence(world.actors()::label);
        return when.equals(ALWAYS) ? sentence : sentence + ", " + when;
    }
}
