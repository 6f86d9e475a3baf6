package io.github.entente.query;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.entente.balance.Sign;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.fact.ActorKind;
import io.github.entente.query.Listing.Shared;
import io.github.entente.query.SideMarks.Taken;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kind of findings that assessments list: of which conclusions, under what name, and how. {@link
 * FindingKinds} has them all.
 *
 * @param <C> the conclusions of the kind
 */
public abstract class FindingKind<C extends Conclusion> {
    private final Class<C> type;
    private final String singular;
    private final String plural;
    private final ImmutableList<String> heads;

    FindingKind(Class<C> type, String singular, String plural, String... heads) {
        this.type = type;
        this.singular = singular;
        this.plural = plural;
        this.heads = ImmutableList.copyOf(heads);
    }

    /** A class of conclusions in words, such as {@code proxy rivalry}. */
    public static String words(Class<?> type) {
        return CaseFormat.UPPER_CAMEL
                .to(CaseFormat.LOWER_UNDERSCORE, type.getSimpleName())
                .replace('_', ' ');
    }

    /** The class of the conclusions, such as {@code Rivalry.class}. */
    public Class<C> type() {
        return type;
    }

    /** What one is called, such as {@code rivalry}. */
    public String singular() {
        return singular;
    }

    /** What several are called, such as {@code rivalries}. */
    public String plural() {
        return plural;
    }

    /** The name in files, such as {@code rivalries}. */
    public String label() {
        return plural;
    }

    /** Whether reports and summaries have a table of it. */
    public boolean isInReports() {
        return true;
    }

    /** The heads of its own columns in a table. */
    ImmutableList<String> heads() {
        return heads;
    }

    /** What stands in a table under each of {@link #heads}. */
    abstract List<String> cells(Finding<C> finding);

    /** What is compared to fold a part's conclusion under that of its principal. */
    abstract Shared shared(C found);

    /**
     * Whether it says that two fight. A fight between a part and its principal, or a former one, never folds.
     */
    boolean isFight() {
        return false;
    }

    /** Whether it is listed if it has ever been valid by the day; else only if it is valid on the day. */
    boolean isListedWhenOver() {
        return false;
    }

    /** Whether the conclusion, which is of the class, is one of the kind. */
    boolean covers(C conclusion) {
        return true;
    }

    /**
     * What is stronger, or speaks against it: where one of these is valid too, this one is not listed. What
     * cannot be told from the conclusion alone, an index of the view tells.
     */
    List<? extends Conclusion> hiddenBy(C found, View view) {
        return List.of();
    }

    /** The reverse: what of this kind may be hidden by the other, of whatever kind. */
    List<? extends C> hides(Conclusion shown, View view) {
        return List.of();
    }

    /** What became of it by the day of the view, in words; most kinds say nothing. */
    Optional<String> status(C found, View view) {
        return Optional.empty();
    }

    /** What of this kind has a status that the other, of whatever kind, may decide. */
    List<? extends C> decidedBy(Conclusion other, View view) {
        return List.of();
    }

    /**
     * What a finding says about how its two ends stand to each other, for {@link Ties}; empty where nothing.
     */
    Optional<Sign> sign() {
        return Optional.empty();
    }

    /**
     * On what ground such a finding says it, for {@link Ties}; what it can see of its acts decides, if need
     * be.
     */
    Ground ground(Finding<C> finding) {
        return Ground.INFERENCE;
    }

    /** The sides in wars that it says somebody takes. */
    ImmutableList<Taken> sides(C found) {
        return ImmutableList.of();
    }

    /** Whether it says that a body takes a side in a war between its own agents: then it is not listed. */
    boolean isOfOwnWar(C found, View view, LocalDate day) {
        return OwnWars.isTakenInOne(sides(found), view, day);
    }

    /**
     * The kinds of actors about whom it is not listed. Of people, such as the citizens of a state, nobody can
     * say that they are inconsistent or rivals: those whom their government helps are others than those whom
     * it arrests. Of actors of unknown kind nobody can say that they are rivals or allies.
     */
    ImmutableSet<ActorKind> notAbout() {
        return ImmutableSet.of();
    }

    /** Whether it names an actor of a kind about whom it is not listed. */
    final boolean isOfNoActor(Conclusion found, View view) {
        ImmutableSet<ActorKind> not = notAbout();
        return !not.isEmpty()
                && Stream.concat(found.subjects().stream(), found.objects().stream())
                        .anyMatch(id -> view.actors()
                                .withId(id)
                                .filter(actor -> not.contains(actor.kind()))
                                .isPresent());
    }

    /** Whether it is not listed where a weaker one holds, since many take the side of one of the two. */
    boolean isOfACrowd(C found, View view) {
        return false;
    }

    /** What of this kind is said of sides in the war in which this conclusion says that one is taken. */
    List<C> ofOneWarWith(Conclusion shown, View view) {
        return OwnWars.ofPrincipal(shown)
                .map(side -> view.graph()
                        .conclusions(
                                type, found -> sides(found).stream().anyMatch(taken -> OwnWars.isSameWar(taken, side))))
                .orElse(List.of());
    }

    /** See {@link Finding#share}. */
    double share(C found, View view) {
        return 1;
    }

    /** What is said of a finding in a further column. */
    ImmutableList<String> marks(C found, View view) {
        return SideMarks.of(view, sides(found));
    }

    /** A list of these findings; of a type of its own where there is more to ask. */
    Findings<C> list(View view, ImmutableList<Finding<C>> all, boolean subordinates) {
        return new Findings<>(this, view, all, subordinates);
    }

    /** The findings of this kind in the view, without what is folded. */
    Findings<C> in(View view) {
        return view.once(this, () -> list(view, new Listing<>(view, this).list(), false));
    }

    /** The {@linkplain #label name}. */
    @Override
    public String toString() {
        return label();
    }
}
