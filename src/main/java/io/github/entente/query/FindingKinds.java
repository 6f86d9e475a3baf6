package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.entente.balance.Sign;
import io.github.entente.conclusion.Alignment;
import io.github.entente.conclusion.Alliance;
import io.github.entente.conclusion.Breach;
import io.github.entente.conclusion.CoBelligerence;
import io.github.entente.conclusion.Commitment;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.DirectRivalry;
import io.github.entente.conclusion.Fortune;
import io.github.entente.conclusion.Hostility;
import io.github.entente.conclusion.Hypothesis;
import io.github.entente.conclusion.Inconsistency;
import io.github.entente.conclusion.Leverage;
import io.github.entente.conclusion.Obligation;
import io.github.entente.conclusion.Opposition;
import io.github.entente.conclusion.PolicyChange;
import io.github.entente.conclusion.ProxyRivalry;
import io.github.entente.conclusion.Rivalry;
import io.github.entente.conclusion.Shift;
import io.github.entente.conclusion.SideAlignment;
import io.github.entente.conclusion.Siding;
import io.github.entente.conclusion.Stake;
import io.github.entente.conclusion.Stance;
import io.github.entente.conclusion.Strain;
import io.github.entente.conclusion.SymmetricConclusion;
import io.github.entente.conclusion.War;
import io.github.entente.conclusion.WarStake;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Basis;
import io.github.entente.fact.Channel;
import io.github.entente.fact.Side;
import io.github.entente.query.Listing.Shared;
import io.github.entente.query.Listing.SharedEnd;
import io.github.entente.query.SideMarks.Taken;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kinds of findings that assessments list. This is the one place where kinds are told. Lists, reports,
 * changes, ties, files and the reader of worlds go through it.
 */
public final class FindingKinds {
    private static final ImmutableList.Builder<FindingKind<?>> ENTRIES = ImmutableList.builder();

    /** On what a holder's stance rests if it shows in what it does or says itself. */
    private static final ImmutableList<Basis> EVIDENT =
            ImmutableList.of(Basis.DIRECT, Basis.ATTRIBUTED, Basis.BY_AGENT);

    private static final ImmutableSet<ActorKind> PEOPLE = ImmutableSet.of(ActorKind.POPULATION);
    private static final ImmutableSet<ActorKind> PEOPLE_AND_UNKNOWN =
            ImmutableSet.of(ActorKind.POPULATION, ActorKind.UNKNOWN);

    /**
     * Whose conduct does not fit together. Where an actor backs both sides, its mixed signals between them
     * are left out. Voices divided in turn, and not at once, are left out where a new leader changed the
     * policy.
     */
    public static final FindingKind<Inconsistency> INCONSISTENCIES = listed(
            new FindingKind<>(Inconsistency.class, "inconsistency", "inconsistencies", "WHOSE", "KIND", "ABOUT") {
                @Override
                ImmutableSet<ActorKind> notAbout() {
                    return PEOPLE;
                }

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
                List<Conclusion> hiddenBy(Inconsistency found, View view) {
                    if (found.kind().equals(Inconsistency.Kind.MIXED_SIGNALS)) {
                        return List.of(of(Inconsistency.Kind.BACKS_BOTH_SIDES, found));
                    }
                    return found.kind().equals(Inconsistency.Kind.DIVIDED_VOICES)
                            ? Contradictions.in(view).policyChanges(found)
                            : List.of();
                }

                @Override
                List<Inconsistency> hides(Conclusion shown, View view) {
                    if (shown instanceof PolicyChange change) {
                        Inconsistency divided = Inconsistency.toward(
                                Inconsistency.Kind.DIVIDED_VOICES, change.principal(), change.target());
                        return hiddenBy(divided, view).contains(change) ? List.of(divided) : List.of();
                    }
                    return shown instanceof Inconsistency found
                                    && found.kind().equals(Inconsistency.Kind.BACKS_BOTH_SIDES)
                            ? List.of(of(Inconsistency.Kind.MIXED_SIGNALS, found))
                            : List.of();
                }

                @Override
                ImmutableList<Taken> sides(Inconsistency found) {
                    boolean inWar = found.kind().equals(Inconsistency.Kind.BACKS_BOTH_SIDES)
                            || found.kind().equals(Inconsistency.Kind.MIXED_SIGNALS);
                    return inWar && found.objects().size() == 2
                            ? ImmutableList.of(new Taken(
                                    found.actor(),
                                    found.objects().get(0),
                                    found.objects().get(1)))
                            : ImmutableList.of();
                }

                @Override
                ImmutableList<String> marks(Inconsistency found, View view) {
                    return ImmutableList.of();
                }

                private Inconsistency of(Inconsistency.Kind kind, Inconsistency found) {
                    return new Inconsistency(kind, found.actor(), found.objects());
                }

                @Override
                Inconsistencies list(View view, ImmutableList<Finding<Inconsistency>> all, boolean subordinates) {
                    return new Inconsistencies(this, view, all, subordinates);
                }
            });

    /**
     * What pacts and pledges came to when they were put to the test: obligations to defend, breaches and
     * strains.
     */
    public static final FindingKind<Commitment> COMMITMENTS = listed(
            new FindingKind<>(Commitment.class, "commitment", "commitments", "WHOSE", "WHAT", "TO", "ABOUT", "STATUS") {
                @Override
                List<String> cells(Finding<Commitment> finding) {
                    Commitment found = finding.conclusion();
                    return List.of(
                            found.actor(),
                            what(found),
                            found.partner(),
                            about(found),
                            finding.status().orElse(""));
                }

                private String what(Commitment found) {
                    if (found instanceof Breach breach) {
                        return "breach: " + breach.brokenText();
                    }
                    return found instanceof Strain strain
                            ? "strain: " + strain.kind().label()
                            : "obligation to defend";
                }

                /** Against whom an obligation is; who else a strain is about. */
                private String about(Commitment found) {
                    if (found instanceof Obligation obligation) {
                        return "against " + obligation.against();
                    }
                    return found instanceof Strain strain
                            ? Stream.concat(strain.client().stream(), strain.enemy().stream())
                                    .collect(Collectors.joining(" and "))
                            : "";
                }

                @Override
                Shared shared(Commitment found) {
                    if (found instanceof Obligation obligation) {
                        return new Shared(
                                List.of(new SharedEnd(found.actor())),
                                List.of(obligation.ally(), obligation.against()));
                    } else if (found instanceof Strain strain && strain.kind().isMutual()) {
                        return new Shared(
                                List.of(
                                        new SharedEnd(strain.actor(), strain.client()),
                                        new SharedEnd(strain.partner(), strain.enemy())),
                                strain.kind());
                    }
                    return new Shared(
                            List.of(new SharedEnd(found.actor())), List.of(found.partner(), what(found), about(found)));
                }

                @Override
                boolean isListedWhenOver() {
                    return true;
                }

                @Override
                Optional<String> status(Commitment found, View view) {
                    return Statuses.in(view).of(found).map(CommitmentStatus::label);
                }

                @Override
                List<Commitment> decidedBy(Conclusion other, View view) {
                    return Statuses.in(view).decidedBy(other);
                }

                @Override
                Commitments list(View view, ImmutableList<Finding<Commitment>> all, boolean subordinates) {
                    return new Commitments(this, view, all, subordinates);
                }
            });

    /** Who changed sides. */
    public static final FindingKind<Shift> SHIFTS =
            listed(new FindingKind<>(Shift.class, "shift", "shifts", "HOLDER", "TARGET", "FROM", "TO") {
                @Override
                ImmutableSet<ActorKind> notAbout() {
                    return PEOPLE;
                }

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

    /** Whose voice changed sides under a new leader. */
    public static final FindingKind<PolicyChange> POLICY_CHANGES = listed(
            new FindingKind<>(
                    PolicyChange.class, "policy change", "policy changes", "WHOSE", "TOWARD", "FROM", "TO", "UNDER") {
                @Override
                ImmutableSet<ActorKind> notAbout() {
                    return PEOPLE;
                }

                @Override
                List<String> cells(Finding<PolicyChange> finding) {
                    PolicyChange found = finding.conclusion();
                    return List.of(
                            found.principal(),
                            found.target(),
                            found.to().opposite().label(),
                            found.to().label(),
                            found.leader());
                }

                @Override
                Shared shared(PolicyChange found) {
                    return new Shared(
                            List.of(new SharedEnd(found.principal())),
                            List.of(found.target(), found.to(), found.leader()));
                }

                @Override
                public String label() {
                    return "policy_changes";
                }

                @Override
                boolean isListedWhenOver() {
                    return true;
                }
            });

    /**
     * Who stands for or against whom. What is only inferred is left out where the holder's own deeds or words
     * say the same, or where it backs both sides of the war.
     */
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
                List<Conclusion> hiddenBy(Stance found, View view) {
                    if (found.basis() != Basis.INFERRED) {
                        return List.of();
                    }
                    ImmutableList.Builder<Conclusion> hiding = ImmutableList.builder();
                    for (Basis basis : EVIDENT) {
                        for (Channel channel : Channel.values()) {
                            hiding.add(new Stance(found.holder(), found.target(), found.side(), channel, basis));
                        }
                    }
                    return hiding.addAll(Contradictions.in(view).bothSidesBacked(found))
                            .build();
                }

                @Override
                List<Stance> hides(Conclusion shown, View view) {
                    if (shown instanceof Stance found && EVIDENT.contains(found.basis())) {
                        return List.of(inferred(found.holder(), found.target(), found.side()));
                    } else if (shown instanceof Inconsistency found
                            && found.kind().equals(Inconsistency.Kind.BACKS_BOTH_SIDES)) {
                        return found.objects().stream()
                                .map(side -> inferred(found.actor(), side, Side.AGAINST))
                                .toList();
                    }
                    return List.of();
                }

                @Override
                boolean isOfOwnWar(Stance found, View view, LocalDate day) {
                    if (found.basis() != Basis.INFERRED) {
                        return false;
                    }
                    ImmutableList<Taken> sides = OwnWars.restsOn(found, view, day);
                    return !sides.isEmpty()
                            && sides.stream().allMatch(side -> OwnWars.isTakenInOne(List.of(side), view, day));
                }

                @Override
                List<Stance> ofOneWarWith(Conclusion shown, View view) {
                    return OwnWars.ofPrincipal(shown)
                            .map(side -> List.of(
                                    inferred(side.party(), side.enemy(), Side.AGAINST),
                                    inferred(side.party(), side.client(), Side.AGAINST)))
                            .orElse(List.of());
                }

                private Stance inferred(String holder, String target, Side side) {
                    return new Stance(holder, target, side, Channel.DEEDS, Basis.INFERRED);
                }

                @Override
                Stances list(View view, ImmutableList<Finding<Stance>> all, boolean subordinates) {
                    return new Stances(this, view, all, subordinates);
                }
            });

    /** Who is at war with whom. */
    public static final FindingKind<War> WARS = listed(new FightKind<>(War.class, "war", "wars", "AT WAR", Ground.WAR));

    /** Who fights whom, if only once. */
    public static final FindingKind<Hostility> HOSTILITIES =
            listed(new FightKind<>(Hostility.class, "hostility", "hostilities", "FIGHTS", Ground.DEEDS));

    /**
     * Which parties take whose side in which war. Of several ways in which a party takes a side the firmest
     * is listed: by deeds before in words, then by basis. Whoever is at war with an armed group, or its
     * rival, is not said to stand behind it. {@link Camps} has them war by war.
     */
    public static final FindingKind<Siding> SIDINGS =
            listed(new FindingKind<>(Siding.class, "siding", "sidings", "PARTY", "BEHIND", "AGAINST", "BY", "BASIS") {
                @Override
                List<String> cells(Finding<Siding> finding) {
                    Siding found = finding.conclusion();
                    return List.of(
                            found.party(),
                            found.client(),
                            found.enemy(),
                            found.channel().label(),
                            found.basis().label());
                }

                @Override
                Shared shared(Siding found) {
                    return new Shared(List.of(new SharedEnd(found.party())), List.of(found.client(), found.enemy()));
                }

                @Override
                List<Conclusion> hiddenBy(Siding found, View view) {
                    ImmutableList.Builder<Conclusion> stronger = ImmutableList.builder();
                    stronger.addAll(ways(found).subList(0, ways(found).indexOf(found)));
                    if (isArmedGroup(found.client(), view)) {
                        stronger.add((Conclusion) new War(found.party(), found.client()).canonical())
                                .add((Conclusion) new DirectRivalry(found.party(), found.client()).canonical());
                    }
                    return stronger.build();
                }

                @Override
                List<Siding> hides(Conclusion shown, View view) {
                    if (shown instanceof War || shown instanceof DirectRivalry) {
                        List<String> both = shown.subjects();
                        return view.graph()
                                .conclusions(
                                        Siding.class,
                                        side -> both.contains(side.party())
                                                && both.contains(side.client())
                                                && !side.party().equals(side.client())
                                                && isArmedGroup(side.client(), view));
                    }
                    if (!(shown instanceof Siding found)) {
                        return List.of();
                    }
                    List<Siding> ways = ways(found);
                    return ways.subList(ways.indexOf(found) + 1, ways.size());
                }

                private boolean isArmedGroup(String id, View view) {
                    return view.actors()
                            .withId(id)
                            .filter(actor -> actor.kind() == ActorKind.ARMED_GROUP)
                            .isPresent();
                }

                /** The ways to take this side, the firmest first. */
                private ImmutableList<Siding> ways(Siding found) {
                    ImmutableList.Builder<Siding> ways = ImmutableList.builder();
                    for (Channel channel : List.of(Channel.DEEDS, Channel.WORDS)) {
                        for (Basis basis : Basis.values()) {
                            if (basis != Basis.INFERRED) {
                                ways.add(new Siding(found.party(), found.client(), found.enemy(), channel, basis));
                            }
                        }
                    }
                    return ways.build();
                }

                @Override
                ImmutableList<Taken> sides(Siding found) {
                    return ImmutableList.of(new Taken(found.party(), found.client(), found.enemy()));
                }

                @Override
                double share(Siding found, View view) {
                    return Patrons.in(view).share(sides(found));
                }

                @Override
                public boolean isInReports() {
                    return false;
                }
            });

    /**
     * Who are allies. Whoever help each other while they are at war or rivals are no allies by deeds: that
     * they do both is an inconsistency.
     */
    public static final FindingKind<Alliance> ALLIANCES =
            listed(new FindingKind<>(Alliance.class, "alliance", "alliances", "ALLY", "OF", "BY") {
                @Override
                ImmutableSet<ActorKind> notAbout() {
                    return PEOPLE_AND_UNKNOWN;
                }

                @Override
                List<String> cells(Finding<Alliance> finding) {
                    Alliance found = finding.conclusion();
                    return List.of(found.first(), found.second(), found.kind().label());
                }

                @Override
                Shared shared(Alliance found) {
                    return bothEnds(found, found.kind());
                }

                @Override
                List<? extends Conclusion> hiddenBy(Alliance found, View view) {
                    return found.kind() == Alliance.Kind.BY_DEEDS
                            ? List.of(
                                    new War(found.first(), found.second()),
                                    new DirectRivalry(found.first(), found.second()))
                            : List.of();
                }

                @Override
                List<Alliance> hides(Conclusion shown, View view) {
                    return shown instanceof War || shown instanceof DirectRivalry
                            ? List.of(new Alliance(
                                    shown.subjects().get(0), shown.subjects().get(1), Alliance.Kind.BY_DEEDS))
                            : List.of();
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
     * Who stands together in a war: behind a side of it, or as co-belligerents. Of an alignment by deeds and
     * one in words the former is listed. Co-belligerents that are at war with each other are not. Reports
     * have {@link Camps} instead.
     */
    public static final FindingKind<Alignment> ALIGNMENTS = listed(
            new FindingKind<>(Alignment.class, "alignment", "alignments", "PARTY", "WITH", "BEHIND", "AGAINST", "BY") {
                @Override
                List<String> cells(Finding<Alignment> finding) {
                    Alignment found = finding.conclusion();
                    return found instanceof SideAlignment side
                            ? List.of(
                                    side.first(),
                                    side.second(),
                                    side.behind(),
                                    side.against(),
                                    side.channel().label())
                            : List.of(found.first(), found.second(), "(at war)", found.against(), "deeds");
                }

                @Override
                Shared shared(Alignment found) {
                    return bothEnds(
                            found,
                            found instanceof SideAlignment side
                                    ? List.of(side.behind(), side.against(), side.channel())
                                    : List.of(found.against()));
                }

                @Override
                List<Conclusion> hiddenBy(Alignment found, View view) {
                    if (found instanceof SideAlignment side) {
                        return side.channel() == Channel.WORDS ? List.of(by(Channel.DEEDS, side)) : List.of();
                    }
                    return List.of(new War(found.first(), found.second()));
                }

                @Override
                List<Alignment> hides(Conclusion shown, View view) {
                    if (shown instanceof SideAlignment found && found.channel() == Channel.DEEDS) {
                        return List.of(by(Channel.WORDS, found));
                    } else if (shown instanceof War war) {
                        return List.copyOf(view.graph()
                                .conclusions(
                                        CoBelligerence.class,
                                        found -> new War(found.first(), found.second())
                                                .canonical()
                                                .equals(war.canonical())));
                    }
                    return List.of();
                }

                private SideAlignment by(Channel channel, SideAlignment found) {
                    return new SideAlignment(found.first(), found.second(), found.behind(), found.against(), channel);
                }

                @Override
                Optional<Sign> sign() {
                    return Optional.of(Sign.POSITIVE);
                }

                @Override
                public boolean isInReports() {
                    return false;
                }

                @Override
                ImmutableList<Taken> sides(Alignment found) {
                    return found instanceof SideAlignment side
                            ? ImmutableList.of(
                                    new Taken(side.first(), side.behind(), side.against()),
                                    new Taken(side.second(), side.behind(), side.against()))
                            : ImmutableList.of();
                }
            });

    /**
     * Who are rivals, directly, by proxy or by sponsorship. One of a crowd is no rival of the other side's
     * patrons, but opposed to them.
     */
    public static final FindingKind<Rivalry> RIVALRIES =
            listed(new FindingKind<>(Rivalry.class, "rivalry", "rivalries", "RIVAL", "BEHIND", "RIVAL", "BEHIND") {
                @Override
                ImmutableSet<ActorKind> notAbout() {
                    return PEOPLE_AND_UNKNOWN;
                }

                @Override
                List<String> cells(Finding<Rivalry> finding) {
                    Rivalry found = finding.conclusion();
                    if (found instanceof DirectRivalry) {
                        return List.of(found.first(), "(directly)", found.second(), "(directly)");
                    }
                    return List.of(
                            found.first(),
                            found.objects().get(0),
                            found.second(),
                            found.objects().get(1));
                }

                @Override
                Shared shared(Rivalry found) {
                    return found instanceof DirectRivalry
                            ? bothEnds(found, found.getClass())
                            : new Shared(
                                    List.of(
                                            new SharedEnd(
                                                    found.first(),
                                                    found.objects().get(0)),
                                            new SharedEnd(
                                                    found.second(),
                                                    found.objects().get(1))),
                                    found.getClass());
                }

                @Override
                ImmutableList<Taken> sides(Rivalry found) {
                    return found instanceof ProxyRivalry proxy
                            ? opposed(proxy.first(), proxy.firstClient(), proxy.second(), proxy.secondClient())
                            : ImmutableList.of();
                }

                @Override
                double share(Rivalry found, View view) {
                    return Patrons.in(view).share(sides(found));
                }

                @Override
                boolean isOfACrowd(Rivalry found, View view) {
                    return found instanceof ProxyRivalry && Patrons.in(view).isOneOfACrowd(sides(found));
                }

                @Override
                List<Opposition> hiddenBy(Rivalry found, View view) {
                    return isOfACrowd(found, view)
                            ? List.of(new Opposition(
                                    found.first(),
                                    found.second(),
                                    found.objects().get(0),
                                    found.objects().get(1)))
                            : List.of();
                }

                @Override
                List<? extends Rivalry> hides(Conclusion shown, View view) {
                    return Patrons.turnedBy(shown, ProxyRivalry.class, view);
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

    /**
     * Who is opposed to whom in a war, where it is no rivalry by proxy. Reports have {@link Camps} instead.
     */
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
                List<Conclusion> hiddenBy(Opposition found, View view) {
                    return Patrons.in(view).isOneOfACrowd(sides(found))
                            ? List.of()
                            : List.of(new ProxyRivalry(
                                    found.first(), found.second(), found.firstClient(), found.secondClient()));
                }

                @Override
                List<Opposition> hides(Conclusion shown, View view) {
                    return shown instanceof ProxyRivalry found
                            ? List.of(new Opposition(
                                    found.first(), found.second(), found.firstClient(), found.secondClient()))
                            : Patrons.turnedBy(shown, Opposition.class, view);
                }

                @Override
                double share(Opposition found, View view) {
                    return Patrons.in(view).share(sides(found));
                }

                @Override
                public boolean isInReports() {
                    return false;
                }

                @Override
                ImmutableList<Taken> sides(Opposition found) {
                    return opposed(found.first(), found.firstClient(), found.second(), found.secondClient());
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
                List<Conclusion> hiddenBy(Stake found, View view) {
                    return found instanceof WarStake war && war.channel() == Channel.WORDS
                            ? List.of(by(Channel.DEEDS, war))
                            : List.of();
                }

                @Override
                List<Stake> hides(Conclusion shown, View view) {
                    return shown instanceof WarStake war && war.channel() == Channel.DEEDS
                            ? List.of(by(Channel.WORDS, war))
                            : List.of();
                }

                private WarStake by(Channel channel, WarStake war) {
                    return new WarStake(war.holder(), war.client(), war.enemy(), channel);
                }

                @Override
                ImmutableList<Taken> sides(Stake found) {
                    return found instanceof WarStake war
                            ? ImmutableList.of(new Taken(war.holder(), war.client(), war.enemy()))
                            : ImmutableList.of();
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
     * What structural balance would lead one to expect, where it has not been concluded anyway, and nothing
     * that is known of the two contradicts it. Regularities, with the rates at which they were true.
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
                List<Conclusion> hiddenBy(Hypothesis found, View view) {
                    SymmetricConclusion claim = found.claim();
                    return claim instanceof Alliance
                            ? ImmutableList.<Conclusion>builder()
                                    .addAll(Contradictions.decidedBy(claim.first(), claim.second()))
                                    .add(claim)
                                    .build()
                            : List.of(claim);
                }

                @Override
                List<Hypothesis> hides(Conclusion shown, View view) {
                    if (!(shown instanceof SymmetricConclusion known)) {
                        return List.of();
                    }
                    return Contradictions.decidedBy(known.first(), known.second())
                                    .contains(known.canonical())
                            ? List.of(
                                    new Hypothesis(known),
                                    new Hypothesis(
                                            new Alliance(known.first(), known.second(), Alliance.Kind.UNSPECIFIED)))
                            : List.of(new Hypothesis(known));
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
            ImmutableList.of(STANCES, WARS, HOSTILITIES, SIDINGS, ALIGNMENTS, ALLIANCES, RIVALRIES, OPPOSITIONS);

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

    /** The kind that lists conclusions of the class; {@link #CONCLUSIONS} where no other does. */
    public static FindingKind<?> of(Class<? extends Conclusion> type) {
        return ALL.stream()
                .filter(kind -> kind.type().isAssignableFrom(type))
                .findFirst()
                .orElse(CONCLUSIONS);
    }

    /**
     * The findings of a class of conclusions in the view. For a class of a listed kind, that kind's list, or
     * the part of it that is of the class. For any other, all that is valid on the day.
     */
    static <C extends Conclusion> Findings<C> in(View view, Class<C> type) {
        FindingKind<?> kind = of(type);
        if (kind != CONCLUSIONS) {
            return narrowed(kind, kind.in(view), type);
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

    private static ImmutableList<Taken> opposed(String first, String firstClient, String second, String secondClient) {
        return ImmutableList.of(
                new Taken(first, firstClient, secondClient), new Taken(second, secondClient, firstClient));
    }

    static Shared bothEnds(SymmetricConclusion found, Object rest) {
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
        boolean isOfOwnWar(C found, View view, LocalDate day) {
            return found instanceof Siding side && OwnWars.isTakenInOne(List.of(Taken.of(side)), view, day);
        }

        @Override
        public boolean isInReports() {
            return false;
        }
    }
}
