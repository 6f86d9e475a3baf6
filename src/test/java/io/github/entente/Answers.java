package io.github.entente;

import static java.util.stream.Collectors.toCollection;

import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.ProxyRivalry;
import io.github.entente.conclusion.SideAlignment;
import io.github.entente.conclusion.SymmetricConclusion;
import io.github.entente.query.Findings;
import io.github.entente.query.Position;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes findings as short lines, so that an answer key can be a list of them. */
final class Answers {
    private Answers() {}

    /** Such as {@code AH-DE}. */
    static Set<String> pairs(Findings<? extends SymmetricConclusion> findings) {
        return lines(findings, found -> pair(found.first(), found.second()));
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + "-" + other : other + "-" + one;
    }

    /**
     * Such as {@code DE-IT behind AH against RS by words}, and {@code GB-FR against DE} for co-belligerents.
     */
    static Set<String> alignments(Assessment assessment) {
        return lines(
                assessment.alignments(),
                found -> pair(found.first(), found.second())
                        + (found instanceof SideAlignment side ? " behind " + side.behind() : "") + " against "
                        + found.against()
                        + (found instanceof SideAlignment side
                                ? " by " + side.channel().label()
                                : ""));
    }

    /** Such as {@code FR for IQ, SY for IR}. */
    static Set<String> proxies(Assessment assessment) {
        return lines(
                assessment.rivalries().byProxy(),
                found -> proxy(
                        found.first(),
                        ((ProxyRivalry) found).firstClient(),
                        found.second(),
                        ((ProxyRivalry) found).secondClient()));
    }

    private static String proxy(String one, String client, String other, String enemy) {
        return client.compareTo(enemy) < 0
                ? one + " for " + client + ", " + other + " for " + enemy
                : other + " for " + enemy + ", " + one + " for " + client;
    }

    /** Everybody for the client, against everybody else for its enemy. */
    static Set<String> proxies(String client, List<String> behindIt, String enemy, List<String> behindEnemy) {
        return behindIt.stream()
                .flatMap(one -> behindEnemy.stream()
                        .filter(other -> !other.equals(one))
                        .map(other -> proxy(one, client, other, enemy)))
                .collect(toCollection(TreeSet::new));
    }

    /** Such as {@code DE for AH, RU for RS}. */
    static Set<String> oppositions(Assessment assessment) {
        return lines(
                assessment.oppositions(),
                found -> proxy(found.first(), found.firstClient(), found.second(), found.secondClient()));
    }

    /** Such as {@code DE: divided voices, HALT-IN-BELGRADE}. */
    static Set<String> inconsistencies(Assessment assessment) {
        return lines(
                assessment.inconsistencies(),
                found -> found.actor() + ": " + found.kind().label() + ", " + String.join(" and ", found.objects()));
    }

    /** Such as {@code IT is bound to defend DE against FR (not triggered)}, by ids. */
    static Set<String> commitments(Assessment assessment) {
        Set<String> lines = new TreeSet<>();
        for (var finding : assessment.commitments()) {
            lines.add(finding.conclusion().sentence(id -> id)
                    + finding.status().map(status -> " (" + status + ")").orElse(""));
        }
        return lines;
    }

    /** Such as {@code DE to against BE}. */
    static Set<String> shifts(Assessment assessment) {
        return lines(
                assessment.shifts(),
                found -> found.holder() + " to " + found.to().label() + " " + found.target());
    }

    /** Such as {@code IQ over IR}. */
    static Set<String> fortunes(Assessment assessment) {
        return lines(assessment.fortunes(), found -> found.gainer() + " over " + found.loser());
    }

    /** The ids of those who gain if the actor prevails. */
    static Set<String> gainIf(Assessment assessment, String prevails) {
        return lines(assessment.stakes().ifPrevails(prevails), found -> found.holder());
    }

    /** What a position is, and on what grounds: {@code FOR, by deeds}. */
    static String position(Assessment assessment, String holder, String target) {
        Position position = assessment.position(holder).toward(target);
        String text = position.toString();
        String grounds = text.substring(text.indexOf(": ") + 2);
        return grounds.substring(0, grounds.lastIndexOf(" ("));
    }

    @SafeVarargs
    static Set<String> all(Collection<String>... some) {
        return Stream.of(some).flatMap(Collection::stream).collect(toCollection(TreeSet::new));
    }

    private static <C extends Conclusion> Set<String> lines(Findings<? extends C> findings, Function<C, String> line) {
        Set<String> lines = new TreeSet<>();
        for (var finding : findings) {
            lines.add(line.apply(finding.conclusion()));
        }
        return lines;
    }
}
