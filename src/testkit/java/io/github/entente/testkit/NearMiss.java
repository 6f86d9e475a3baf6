package io.github.entente.testkit;

import com.google.common.collect.ImmutableList;
import io.github.entente.Assessor;
import io.github.entente.conclusion.AttributedConduct;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Derivation;
import io.github.entente.derivation.Rule;
import io.github.entente.derivation.Settings;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.Actor;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what a rule lacks to derive a conclusion. It runs the rule for one step over all facts that are
 * possible between the given actors. Of the derivations of the wanted conclusion, it takes those with the
 * fewest missing facts, and then those whose missing facts are most like the given ones.
 */
final class NearMiss {
    private static final Validity ALWAYS =
            Validity.of(RelationTypes.LEADS, List.of(new Attestation(Edtf.ALWAYS, "everybody")));
    private static final int MOST_ACTORS = 6;
    private static final int MOST_SHOWN = 3;
    private static final int MOST_OF_A_KIND = 4_000;

    private final Assessor assessor;
    private final List<Actor> actors;
    private final Map<Proposition, Validity> facts;

    /**
     * @param facts the given facts, with their days
     */
    NearMiss(Assessor assessor, List<Actor> actors, Map<? extends Proposition, Validity> facts) {
        this.assessor = assessor;
        this.actors = actors;
        this.facts = new LinkedHashMap<>(facts);
    }

    /**
     * Lines that say how the conclusion would follow, and what is missing. A single line if the rules cannot
     * derive it at all.
     */
    List<String> of(Conclusion wanted) {
        Map<Proposition, Validity> all = new LinkedHashMap<>();
        facts.forEach((fact, when) -> all.put(fact, ALWAYS));
        possible(wanted).forEach(fact -> all.putIfAbsent(fact, ALWAYS));
        all.remove(wanted);
        List<String> lines = new ArrayList<>();
        nearest(wanted, actors, all).forEach(derivation -> lines.addAll(lines(derivation)));
        if (lines.isEmpty()) {
            nearest(wanted, everybody(all.keySet()), all)
                    .forEach(derivation -> lines.addAll(linesWithActors(derivation)));
        }
        return lines.isEmpty() ? List.of("no facts about these actors would make it follow") : lines;
    }

    private List<Derivation> nearest(Conclusion wanted, Collection<Actor> cast, Map<Proposition, Validity> all) {
        List<Derivation> ways = assessor.step(cast, all).derivations().stream()
                .filter(derivation -> derivation.conclusion().equals(wanted))
                .sorted(Comparator.comparing(this::missing)
                        .thenComparing(this::unlikeness)
                        .thenComparing(Derivation::toString))
                .toList();
        return ways.stream()
                .filter(way -> missing(way) == missing(ways.get(0)) && unlikeness(way) == unlikeness(ways.get(0)))
                .limit(MOST_SHOWN)
                .toList();
    }

    /** The given actors, and others as states, since most relations fit a state. */
    private Collection<Actor> everybody(Set<Proposition> all) {
        Map<String, Actor> cast = new LinkedHashMap<>();
        actors.forEach(actor -> cast.put(actor.id(), actor));
        all.forEach(fact -> idsOf(fact)
                .forEach(id -> cast.computeIfAbsent(id, missing -> new Actor(missing, missing, ActorKind.STATE))));
        return cast.values();
    }

    private static Set<String> idsOf(Proposition fact) {
        Set<String> ids = new TreeSet<>();
        for (Object part : parts(fact)) {
            if (part instanceof String id) {
                ids.add(id);
            } else if (part instanceof Optional<?> maybe && maybe.orElse(null) instanceof String id) {
                ids.add(id);
            }
        }
        return ids;
    }

    private List<String> linesWithActors(Derivation derivation) {
        Set<String> unknown = new TreeSet<>();
        derivation.premises().forEach(premise -> unknown.addAll(idsOf(premise)));
        actors.forEach(actor -> unknown.remove(actor.id()));
        List<String> lines = new ArrayList<>(lines(derivation));
        lines.add("  missing: the actors " + String.join(", ", unknown)
                + ", of whom the rule asks what they are; give them, as in state(\""
                + unknown.iterator().next()
                + "\")");
        return lines;
    }

    private long missing(Derivation derivation) {
        return derivation.premises().stream()
                .filter(premise -> !facts.containsKey(premise.canonical()))
                .count();
    }

    /** The number of components in which the missing premises differ from the facts most like them. */
    private int unlikeness(Derivation derivation) {
        return derivation.premises().stream()
                .map(Proposition::canonical)
                .filter(premise -> !facts.containsKey(premise))
                .mapToInt(premise -> facts.keySet().stream()
                        .mapToInt(fact -> unlikeness(fact, premise))
                        .min()
                        .orElse(9))
                .sum();
    }

    private static int unlikeness(Proposition one, Proposition other) {
        if (!one.getClass().equals(other.getClass())) {
            return 9;
        }
        List<Object> parts = parts(one);
        List<Object> others = parts(other);
        int unlike = 0;
        for (int i = 0; i < parts.size(); i++) {
            unlike += parts.get(i).equals(others.get(i)) ? 0 : 1;
        }
        return unlike;
    }

    private List<String> lines(Derivation derivation) {
        List<String> lines = new ArrayList<>();
        lines.add("it would follow by " + derivation.rule() + " from");
        List<Validity> validities = new ArrayList<>();
        for (Proposition premise : derivation.premises()) {
            Validity when = facts.get(premise.canonical());
            if (when == null) {
                lines.add("  missing: " + premise);
            } else {
                validities.add(when);
                lines.add("  given: " + premise + (when.toString().equals(ALWAYS.toString()) ? "" : ", " + when));
            }
        }
        boolean complete = validities.size() == derivation.premises().size();
        if (complete
                && Validity.derived(
                                derivation.rule().time(),
                                validities,
                                Settings.defaults().timeLimits())
                        .isNever()) {
            lines.add("  but on no days that @time( " + derivation.rule().time() + " ) asks for");
        }
        return lines;
    }

    /** Every possible fact between these actors, up to a maximum number. */
    private Set<Proposition> possible(Conclusion wanted) {
        Set<String> ids = new TreeSet<>();
        ids.addAll(wanted.subjects());
        ids.addAll(wanted.objects());
        Set<RelationType> types = new LinkedHashSet<>(RelationTypes.shipped().values());
        Set<Class<? extends Proposition>> kinds = new LinkedHashSet<>();
        for (Proposition fact : facts.keySet()) {
            kinds.add(fact.getClass());
            ids.addAll(idsOf(fact));
            parts(fact).stream()
                    .filter(RelationType.class::isInstance)
                    .map(RelationType.class::cast)
                    .forEach(types::add);
        }
        kinds.add(Relation.class);
        kinds.add(AttributedConduct.class);
        for (Rule rule : assessor.rules()) {
            for (Class<?> kind : rule.reads()) {
                if (Conclusion.class.isAssignableFrom(kind)) {
                    kinds.add(kind.asSubclass(Conclusion.class));
                }
            }
        }
        List<String> few = ids.stream().limit(MOST_ACTORS).toList();
        Set<Proposition> possible = new LinkedHashSet<>();
        for (Class<? extends Proposition> kind : kinds) {
            if (kind.isRecord()) {
                all(kind, few, List.copyOf(types)).limit(MOST_OF_A_KIND).forEach(possible::add);
            }
        }
        return possible;
    }

    private static Stream<Proposition> all(Class<?> kind, List<String> ids, List<RelationType> types) {
        RecordComponent[] components = kind.getRecordComponents();
        Stream<ImmutableList<Object>> rows = Stream.of(ImmutableList.of());
        for (RecordComponent component : components) {
            List<?> values = values(component.getType(), ids, types);
            rows = rows.flatMap(row -> values.stream()
                    .map(value -> ImmutableList.<Object>builder()
                            .addAll(row)
                            .add(value)
                            .build()));
        }
        return rows.flatMap(row -> made(kind, components, row).stream())
                .filter(one -> one.canonical().equals(one));
    }

    private static List<?> values(Class<?> type, List<String> ids, List<RelationType> types) {
        if (type.equals(String.class)) {
            return ids;
        } else if (type.isEnum()) {
            return Arrays.asList(type.getEnumConstants());
        } else if (type.equals(RelationType.class)) {
            return types;
        } else if (type.equals(Optional.class)) {
            return List.of(Optional.empty());
        }
        return List.of();
    }

    private static Optional<Proposition> made(Class<?> kind, RecordComponent[] components, List<Object> parts) {
        try {
            Constructor<?> constructor = kind.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return Optional.of((Proposition) constructor.newInstance(parts.toArray()));
        } catch (InvocationTargetException e) {
            return Optional.empty(); // no actor is related to itself
        } catch (ReflectiveOperationException e) {
            return Optional.empty(); // the record is not public
        }
    }

    private static List<Object> parts(Proposition proposition) {
        if (!proposition.getClass().isRecord()) {
            return List.of();
        }
        return Arrays.stream(proposition.getClass().getRecordComponents())
                .map(component -> {
                    try {
                        return component.getAccessor().invoke(proposition);
                    } catch (ReflectiveOperationException e) {
                        return "";
                    }
                })
                .collect(Collectors.toList());
    }
}
