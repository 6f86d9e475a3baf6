package io.github.entente.testkit;

import com.google.common.collect.ImmutableSet;
import io.github.entente.Assessment;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Derivation;
import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.Explanation;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.derivation.Settings;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Proposition;
import io.github.entente.query.Finding;
import io.github.entente.query.FindingKind;
import io.github.entente.query.FindingKinds;
import io.github.entente.query.Findings;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Everything about an assessment that can be compared. */
final class AssessmentReadings {
    private AssessmentReadings() {}

    /** A derivation whose premises have neither order nor direction. */
    record Firing(String rule, ImmutableSet<Proposition> premises, Conclusion conclusion) {
        static Firing of(Derivation derivation) {
            return new Firing(
                    derivation.rule().name(),
                    derivation.premises().stream().map(Proposition::canonical).collect(ImmutableSet.toImmutableSet()),
                    derivation.conclusion());
        }
    }

    static Set<Firing> firings(DerivationGraph graph) {
        return graph.derivations().stream().map(Firing::of).collect(Collectors.toSet());
    }

    static Set<Conclusion> conclusions(DerivationGraph graph) {
        Set<Conclusion> all = new HashSet<>();
        for (Proposition proposition : graph.propositions()) {
            if (proposition instanceof Conclusion conclusion) {
                all.add(conclusion);
            }
        }
        return all;
    }

    /** Conclusions that are valid on some day, in a fixed order. */
    static List<Conclusion> everValid(ReadGraph graph) {
        return graph.conclusions(Conclusion.class).stream()
                .sorted(Comparator.comparing(Conclusion::toString))
                .toList();
    }

    static ReadGraph read(Assessment assessment) {
        return read(assessment.world(), assessment.derivations(), assessment.settings());
    }

    static ReadGraph read(World world, DerivationGraph graph, Settings settings) {
        return new ReadGraph(graph, world.statements(), stated(world, settings), settings);
    }

    static Map<Fact, Validity> stated(World world) {
        return stated(world, Settings.defaults());
    }

    private static Map<Fact, Validity> stated(World world, Settings settings) {
        return Validity.of(world.statements(), settings);
    }

    /**
     * A few days on which the world may look different: starts and ends of what happened, the last day, and a
     * late one.
     */
    static List<LocalDate> days(World world) {
        TreeSet<LocalDate> all = new TreeSet<>();
        for (Statement statement : Statement.of(world)) {
            statement.attestation().happened().first().ifPresent(all::add);
            statement.attestation().happened().last().ifPresent(all::add);
            statement.attestation().ended().flatMap(end -> end.last()).ifPresent(all::add);
        }
        List<LocalDate> sorted = new ArrayList<>(all);
        Set<LocalDate> few = new TreeSet<>();
        for (int i = 0; i < Math.min(4, sorted.size()); i++) {
            few.add(sorted.get(i * (sorted.size() - 1) / 3));
        }
        few.add(world.lastDay());
        if (!sorted.isEmpty()) {
            few.add(sorted.get(sorted.size() - 1).plusDays(60));
        }
        return List.copyOf(few);
    }

    /** Every list that an assessment offers, with all parts, by its name. */
    static Map<String, Findings<?>> lists(Assessment assessment) {
        Map<String, Findings<?>> lists = new LinkedHashMap<>();
        for (FindingKind<?> kind : FindingKinds.all()) {
            lists.put(kind.label(), assessment.findings(kind).withSubordinates());
        }
        return lists;
    }

    /** Everything that an assessment says on its day, as values, one a line. */
    static String values(Assessment assessment) {
        StringBuilder text = new StringBuilder();
        lists(assessment)
                .forEach((name, list) -> list.forEach(finding -> {
                    text.append(name)
                            .append(" | ")
                            .append(finding.conclusion())
                            .append(" | ")
                            .append(finding.when().happenedOn())
                            .append(" | ")
                            .append(finding.when().validOn())
                            .append(" | ")
                            .append(finding.day())
                            .append(" | ")
                            .append(finding.strength())
                            .append(finding.isSubordinate() ? " | folded\n" : "\n");
                    values(finding.explain(), text);
                    finding.explain().alternatives().forEach(other -> values(other, text));
                }));
        return text.append(positions(assessment)).toString();
    }

    private static void values(Explanation part, StringBuilder text) {
        text.append(part.proposition())
                .append(" | ")
                .append(part.when().validOn())
                .append(" | ")
                .append(part.strength())
                .append(" | ")
                .append(part.attestations())
                .append(" | ")
                .append(part.derivation())
                .append('\n');
        part.premises().forEach(premise -> values(premise, text));
    }

    /** Everything that an assessment says on its day, as printed text. */
    static String print(Assessment assessment) {
        StringBuilder text = new StringBuilder();
        text.append("as of ").append(assessment.date()).append('\n');
        lists(assessment).forEach((name, list) -> {
            text.append("== ").append(name).append('\n').append(list);
            for (Finding<?> finding : list) {
                text.append("-- ")
                        .append(finding)
                        .append(" | ")
                        .append(finding.when())
                        .append(" | ")
                        .append(finding.when().validOn())
                        .append(" | ")
                        .append(finding.day())
                        .append(" | ")
                        .append(finding.strength())
                        .append(finding.isSubordinate() ? " | folded" : "")
                        .append('\n')
                        .append(finding.explain().withAlternatives());
            }
        });
        return text.append(positions(assessment)).toString();
    }

    private static String positions(Assessment assessment) {
        StringBuilder text = new StringBuilder();
        List<String> ids =
                assessment.world().actors().stream().map(actor -> actor.id()).toList();
        for (String holder : ids) {
            for (String target : ids) {
                if (!holder.equals(target)) {
                    String position = assessment.position(holder).toward(target).toString();
                    if (!position.endsWith("(no evidence)")) {
                        text.append(position).append('\n');
                    }
                }
            }
        }
        return text.toString();
    }
}
