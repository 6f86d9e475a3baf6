package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.entente.balance.Sign;
import io.github.entente.conclusion.Alignment;
import io.github.entente.conclusion.Alliance;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.DirectRivalry;
import io.github.entente.conclusion.Fortune;
import io.github.entente.conclusion.Hostility;
import io.github.entente.conclusion.Hypothesis;
import io.github.entente.conclusion.Inconsistency;
import io.github.entente.conclusion.Leverage;
import io.github.entente.conclusion.Opposition;
import io.github.entente.conclusion.ProxyRivalry;
import io.github.entente.conclusion.Rivalry;
import io.github.entente.conclusion.Shift;
import io.github.entente.conclusion.Siding;
import io.github.entente.conclusion.Stake;
import io.github.entente.conclusion.Stance;
import io.github.entente.conclusion.SymmetricConclusion;
import io.github.entente.conclusion.War;
import io.github.entente.conclusion.WarStake;
import io.github.entente.fact.Basis;
import io.github.entente.fact.Channel;
import io.github.entente.fact.Side;
import io.github.entente.query.Listing.Shared;
import io.github.entente.query.Listing.SharedEnd;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of findings that assessments list. This is the one place where kinds are told. Lists, reports,
 * changes, ties, files and the reader of worlds go through it.
 */
public final class FindingKinds {
    private static final ImmutableList.Builder<FindingKind<?>> ENTRIES = ImmutableList.builder();

    /**
     * Whose conduct does not fit together. Where an actor backs both sides, its mixed signals between them
     * are left out.
     */
    public static final FindingKind<Inconsistency> INCONSISTENCIES = listed(
            new FindingKind<>(Inconsistency.class, "inconsistency", "inconsistencies", "WHOSE", "KIND", "ABOUT") {
                @Override
                List<String> cells(Finding<Inconsistency> finding) {
                    Inconsistency found = finding.conclusion();
                    return List.of(found.actor(), found.kind().label(), String.join(" and ", found.objects()));
                }

                @Override
                Shared shared(Inconsistency found) {
                    return new Shared(List.of(new SharedEnd(found.actor())), List.of(found.kind(), found.objects()));
                }

                @Override
                boolean isListedWhenOver() {
                    return true;
                }

                @Override
                List<Conclusion> hiddenBy(Inconsistency found) {
                    return found.kind() == Inconsistency.Kind.MIXED_SIGNALS
                            ? List.of(of(Inconsistency.Kind.BACKS_BOTH_SIDES, found))
                            : List.of();
                }

                @Override
                List<Inconsistency> hides(Conclusion shown) {
                    return shown instanceof Inconsistency found && found.kind() == Inconsistency.Kind.BACKS_BOTH_SIDES
                            ? List.of(of(Inconsistency.Kind.MIXED_SIGNALS, found))
                            : List.of();
                }

                private Inconsistency of(Inconsistency.Kind kind, Inconsistency found) {
                    return new Inconsistency(kind, found.actor(), found.objects());
                }

                @Override
                Inconsistencies list(View view, ImmutableList<Finding<Inconsistency>> all, boolean subordinates) {
                    return new Inconsistencies(this, view, all, subordinates);
                }
            });

    /** Who changed sides. */
    public static final FindingKind<Shift> SHIFTS =
            listed(new FindingKind<>(Shift.class, "shift", "shifts", "HOLDER", "TARGET", "FROM", "TO") {
                @Override
                List<String> cells(Finding<Shift> finding) {
                    Shift found = finding.conclusion();
                    return List.of(
                            found.holder(),
                            found.target(),
                            found.to().opposite().label(),
                            found.to().label());
                }

                @Override
                Shared shared(Shift found) {
                    return new Shared(List.of(new SharedEnd(found.holder())), List.of(found.target(), found.to()));
                }

                @Override
                boolean isListedWhenOver() {
                    return true;
                }
            });

    /** Who stands for or against whom. */
    public static final FindingKind<Stance> STANCES =
            listed(new FindingKind<>(Stance.class, "stance", "stances", "HOLDER", "STANDS", "TARGET", "BY", "BASIS") {
                @Override
                List<String> cells(Finding<Stance> finding) {
                    Stance found = finding.conclusion();
                    return List.of(
                            found.holder(),
                            found.side().label(),
                            found.target(),
                            found.channel().label(),
                            found.basis().label());
                }

                @Override
                Shared shared(Stance found) {
                    return new Shared(
                            List.of(new SharedEnd(found.holder())),
                            List.of(found.target(), found.side(), found.channel()));
                }

                @Override
                Stances list(View view, ImmutableList<Finding<Stance>> all, boolean subordinates) {
                    return new Stances(this, view, all, subordinates);
                }
            });

    /** Who is at war with whom. */
    public static final FindingKind<War> WARS = listed(new FindingKind<>(War.class, "war", "wars", "AT WAR", "WITH") {
        @Override
        List<String> cells(Finding<War> finding) {
            return finding.conclusion().subjects();
        }

        @Override
        Shared shared(War found) {
            return bothEnds(found, "");
        }

        @Override
        boolean isFight() {
            return true;
        }

        @Override
        Optional<Sign> sign() {
            return Optional.of(Sign.NEGATIVE);
        }

        @Override
        Ground ground(Finding<War> finding) {
            return Ground.WAR;
        }
    });

    /** Who fights whom, if only once. */
    public static final FindingKind<Hostility> HOSTILITIES =
            listed(new FindingKind<>(Hostility.class, "hostility", "hostilities", "FIGHTS", "WITH") {
                @Override
                List<String> cells(Finding<Hostility> finding) {
                    return finding.conclusion().subjects();
                }

                @Override
                Shared shared(Hostility found) {
                    return bothEnds(found, "");
                }

                @Override
                boolean isFight() {
                    return true;
                }

                @Override
                Optional<Sign> sign() {
                    return Optional.of(Sign.NEGATIVE);
                }

                @Override
                Ground ground(Finding<Hostility> finding) {
                    return Ground.DEEDS;
                }
            });

    /** Who are allies. */
    public static final FindingKind<Alliance> ALLIANCES =
            listed(new FindingKind<>(Alliance.class, "alliance", "alliances", "ALLY", "OF") {
                @Override
                List<String> cells(Finding<Alliance> finding) {
                    return finding.conclusion().subjects();
                }

                @Override
                Shared shared(Alliance found) {
                    return bothEnds(found, "");
                }

                @Override
                Optional<Sign> sign() {
                    return Optional.of(Sign.POSITIVE);
                }

                @Override
                Ground ground(Finding<Alliance> finding) {
                    return finding.evidence(Ground.DEEDS).acts() > 0 ? Ground.DEEDS : Ground.WORDS;
                }
            });

    /**
     * Who stands together behind a side of a war. Of an alignment by deeds and one in words the former is
     * listed. It is marked <i>contested</i> where one of the two also takes the side of an enemy of whom they
     * stand behind on the day, or stands against him (not only as inferred).
     */
    public static final FindingKind<Alignment> ALIGNMENTS =
            listed(new FindingKind<>(Alignment.class, "alignment", "alignments", "PARTY", "WITH", "BEHIND", "BY") {
                @Override
                List<String> cells(Finding<Alignment> finding) {
                    Alignment found = finding.conclusion();
                    return List.of(
                            found.first(),
                            found.second(),
                            found.behind(),
                            found.channel().label());
                }

                @Override
                Shared shared(Alignment found) {
                    return bothEnds(found, List.of(found.behind(), found.channel()));
                }

                @Override
                List<Conclusion> hiddenBy(Alignment found) {
                    return found.channel() == Channel.WORDS ? List.of(by(Channel.DEEDS, found)) : List.of();
                }

                @Override
                List<Alignment> hides(Conclusion shown) {
                    return shown instanceof Alignment found && found.channel() == Channel.DEEDS
                            ? List.of(by(Channel.WORDS, found))
                            : List.of();
                }

                private Alignment by(Channel channel, Alignment found) {
                    return new Alignment(found.first(), found.second(), found.behind(), channel);
                }

                @Override
                Optional<Sign> sign() {
                    return Optional.of(Sign.POSITIVE);
                }

                @Override
                ImmutableList<String> marks(Alignment found, View view) {
                    return isContested(found, view) ? ImmutableList.of("contested") : ImmutableList.of();
                }

                private boolean isContested(Alignment found, View view) {
                    for (Siding siding : view.graph().conclusions(Siding.class)) {
                        if (siding.enemy().equals(found.behind())
                                && found.subjects().contains(siding.party())
                                && view.graph().when(siding).isValidOn(view.asOf())) {
                            return true;
                        }
                    }
                    for (Stance stance : view.graph().conclusions(Stance.class)) {
                        if (stance.target().equals(found.behind())
                                && stance.side() == Side.AGAINST
                                && stance.basis() != Basis.INFERRED
                                && found.subjects().contains(stance.holder())
                                && view.graph().when(stance).isValidOn(view.asOf())) {
                            return true;
                        }
                    }
                    return false;
                }
            });

    /** Who are rivals, directly or by proxy. */
    public static final FindingKind<Rivalry> RIVALRIES =
            listed(new FindingKind<>(Rivalry.class, "rivalry", "rivalries", "RIVAL", "BEHIND", "RIVAL", "BEHIND") {
                @Override
                List<String> cells(Finding<Rivalry> finding) {
                    Rivalry found = finding.conclusion();
                    return found instanceof ProxyRivalry proxy
                            ? List.of(proxy.first(), proxy.firstClient(), proxy.second(), proxy.secondClient())
                            : List.of(found.first(), "(directly)", found.second(), "(directly)");
                }

                @Override
                Shared shared(Rivalry found) {
                    return found instanceof ProxyRivalry proxy
                            ? new Shared(
                                    List.of(
                                            new SharedEnd(proxy.first(), proxy.firstClient()),
                                            new SharedEnd(proxy.second(), proxy.secondClient())),
                                    "by proxy")
                            : bothEnds(found, "direct");
                }

                @Override
                Optional<Sign> sign() {
                    return Optional.of(Sign.NEGATIVE);
                }

                @Override
                Ground ground(Finding<Rivalry> finding) {
                    return finding.conclusion() instanceof DirectRivalry ? Ground.DEEDS : Ground.INFERENCE;
                }

                @Override
                Rivalries list(View view, ImmutableList<Finding<Rivalry>> all, boolean subordinates) {
                    return new Rivalries(this, view, all, subordinates);
                }
            });

    /** Who is opposed to whom in a war, where it is no rivalry by proxy. */
    public static final FindingKind<Opposition> OPPOSITIONS = listed(
            new FindingKind<>(Opposition.class, "opposition", "oppositions", "PARTY", "BEHIND", "OPPONENT", "BEHIND") {
                @Override
                List<String> cells(Finding<Opposition> finding) {
                    Opposition found = finding.conclusion();
                    return List.of(found.first(), found.firstClient(), found.second(), found.secondClient());
                }

                @Override
                Shared shared(Opposition found) {
                    return new Shared(
                            List.of(
                                    new SharedEnd(found.first(), found.firstClient()),
                                    new SharedEnd(found.second(), found.secondClient())),
                            "");
                }

                @Override
                List<Conclusion> hiddenBy(Opposition found) {
                    return List.of(
                            new ProxyRivalry(found.first(), found.second(), found.firstClient(), found.secondClient()));
                }

                @Override
                List<Opposition> hides(Conclusion shown) {
                    return shown instanceof ProxyRivalry found
                            ? List.of(new Opposition(
                                    found.first(), found.second(), found.firstClient(), found.secondClient()))
                            : List.of();
                }

                @Override
                Optional<Sign> sign() {
                    return Optional.of(Sign.NEGATIVE);
                }
            });

    /** Who gains and loses. */
    public static final FindingKind<Fortune> FORTUNES =
            listed(new FindingKind<>(Fortune.class, "fortune", "fortunes", "GAINS", "LOSES") {
                @Override
                List<String> cells(Finding<Fortune> finding) {
                    return finding.conclusion().subjects();
                }

                @Override
                Shared shared(Fortune found) {
                    return new Shared(
                            List.of(new SharedEnd(found.gainer(), "gains"), new SharedEnd(found.loser(), "loses")), "");
                }
            });

    /** Who has what at stake. Of a stake by deeds and one in words the former is listed. */
    public static final FindingKind<Stake> STAKES =
            listed(new FindingKind<>(Stake.class, "stake", "stakes", "HOLDER", "GAINS IF", "LOSES IF", "BY") {
                @Override
                List<String> cells(Finding<Stake> finding) {
                    Stake found = finding.conclusion();
                    return found instanceof WarStake war
                            ? List.of(
                                    war.holder(),
                                    war.client() + " prevails",
                                    war.enemy() + " prevails",
                                    war.channel().label())
                            : List.of(
                                    found.holder(),
                                    "(interest in " + found.objects().get(0) + ")",
                                    "",
                                    "");
                }

                @Override
                Shared shared(Stake found) {
                    List<?> rest = found instanceof WarStake war
                            ? List.of(war.client(), war.enemy(), war.channel())
                            : found.objects();
                    return new Shared(List.of(new SharedEnd(found.holder())), rest);
                }

                @Override
                List<Conclusion> hiddenBy(Stake found) {
                    return found instanceof WarStake war && war.channel() == Channel.WORDS
                            ? List.of(by(Channel.DEEDS, war))
                            : List.of();
                }

                @Override
                List<Stake> hides(Conclusion shown) {
                    return shown instanceof WarStake war && war.channel() == Channel.DEEDS
                            ? List.of(by(Channel.WORDS, war))
                            : List.of();
                }

                private WarStake by(Channel channel, WarStake war) {
                    return new WarStake(war.holder(), war.client(), war.enemy(), channel);
                }

                @Override
                Stakes list(View view, ImmutableList<Finding<Stake>> all, boolean subordinates) {
                    return new Stakes(this, view, all, subordinates);
                }
            });

    /** Who has leverage over whom, and in which arrangement. */
    public static final FindingKind<Leverage> LEVERAGES =
            listed(new FindingKind<>(Leverage.class, "leverage", "leverages", "WHO", "OVER", "IN") {
                @Override
                List<String> cells(Finding<Leverage> finding) {
                    Leverage found = finding.conclusion();
                    return List.of(found.holder(), found.over(), found.arrangement());
                }

                @Override
                Shared shared(Leverage found) {
                    return new Shared(
                            List.of(new SharedEnd(found.holder(), "holder"), new SharedEnd(found.over(), "over")),
                            found.arrangement());
                }
            });

    /**
     * What structural balance would lead one to expect, where it has not been concluded anyway. Regularities
     * that the literature disputes.
     */
    public static final FindingKind<Hypothesis> HYPOTHESES =
            listed(new FindingKind<>(Hypothesis.class, "hypothesis", "hypotheses", "HYPOTHESIS") {
                @Override
                List<String> cells(Finding<Hypothesis> finding) {
                    return List.of(finding.sentence());
                }

                @Override
                Shared shared(Hypothesis found) {
                    return bothEnds(found.claim(), found.claim().getClass());
                }

                @Override
                List<Conclusion> hiddenBy(Hypothesis found) {
                    return List.of(found.claim());
                }

                @Override
                List<Hypothesis> hides(Conclusion shown) {
                    return shown instanceof SymmetricConclusion claim ? List.of(new Hypothesis(claim)) : List.of();
                }

                @Override
                public boolean isInReports() {
                    return false;
                }
            });

    /** What users' rules conclude, of any kind. Nothing of it is folded. */
    public static final FindingKind<Conclusion> CONCLUSIONS =
            listed(new OfClass<>(Conclusion.class, "conclusion of your rules", "conclusions of your rules") {
                @Override
                boolean covers(Conclusion conclusion) {
                    return conclusion.getClass().getPackage() != Conclusion.class.getPackage();
                }

                @Override
                public boolean isInReports() {
                    return true;
                }

                @Override
                public String label() {
                    return "conclusions";
                }
            });

    private static final ImmutableList<FindingKind<?>> ALL = ENTRIES.build();

    /** What files begin with: their order is older than that of reports, and readers may count on it. */
    private static final ImmutableList<FindingKind<?>> FIRST_IN_FILES =
            ImmutableList.of(STANCES, WARS, HOSTILITIES, ALIGNMENTS, ALLIANCES, RIVALRIES, OPPOSITIONS);

    private FindingKinds() {}

    private static <C extends Conclusion> FindingKind<C> listed(FindingKind<C> kind) {
        ENTRIES.add(kind);
        return kind;
    }

    /** Whether lists still have the conclusion when it is over: if it has ever been valid by their day. */
    public static boolean isListedWhenOver(Conclusion conclusion) {
        return ALL.stream()
                .anyMatch(kind -> kind.isListedWhenOver() && kind.type().isInstance(conclusion));
    }

    /** All kinds, in the order of reports and of changes. */
    public static ImmutableList<FindingKind<?>> all() {
        return ALL;
    }

    /** All kinds, in the order of files: who stands where first. */
    public static ImmutableList<FindingKind<?>> inFiles() {
        return ImmutableList.<FindingKind<?>>builder()
                .addAll(FIRST_IN_FILES)
                .addAll(Iterables.filter(ALL, kind -> !FIRST_IN_FILES.contains(kind)))
                .build();
    }

    /**
     * The findings of a class of conclusions in the view. For a class of a listed kind, that kind's list, or
     * the part of it that is of the class. For any other, all that is valid on the day.
     */
    static <C extends Conclusion> Findings<C> in(View view, Class<C> type) {
        for (FindingKind<?> kind : ALL) {
            if (kind != CONCLUSIONS && kind.type().isAssignableFrom(type)) {
                return narrowed(kind, kind.in(view), type);
            }
        }
        return new OfClass<>(
                        type,
                        "conclusion of kind " + FindingKind.words(type),
                        "conclusions of kind " + FindingKind.words(type))
                .in(view);
    }

    /** The same list, of which only conclusions of the class are kept. */
    @SuppressWarnings("unchecked") // all that is left is of the class, and lists are only read
    private static <C extends Conclusion> Findings<C> narrowed(
            FindingKind<?> kind, Findings<?> findings, Class<C> type) {
        return (Findings<C>) (kind.type().equals(type) ? findings : findings.where(type::isInstance));
    }

    private static Shared bothEnds(SymmetricConclusion found, Object rest) {
        return new Shared(List.of(new SharedEnd(found.first()), new SharedEnd(found.second())), rest);
    }

    /** All conclusions of a class, told by their sentences. What parts share with principals is not known. */
    private static class OfClass<C extends Conclusion> extends FindingKind<C> {
        OfClass(Class<C> type, String singular, String plural) {
            super(type, singular, plural, "WHAT");
        }

        @Override
        List<String> cells(Finding<C> finding) {
            return List.of(finding.sentence());
        }

        @Override
        Shared shared(C found) {
            return new Shared(List.of(), found);
        }

        @Override
        public boolean isInReports() {
            return false;
        }
    }
}
