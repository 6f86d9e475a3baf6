package io.github.entente;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Stance;
import io.github.entente.derivation.Settings;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.UnknownActorException;
import io.github.entente.query.Change;
import io.github.entente.query.Changes;
import io.github.entente.query.Position;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How far the verdicts of an assessment depend on single settings and single sources. Each trial reads the
 * assessment again with one change: half-lives halved, half-lives doubled, lifetimes halved, lifetimes
 * doubled, then each source left out, by id. A verdict flips if a position changes, or a finding appears or
 * vanishes. A change of strength alone is not a flip. Made by {@link Assessment#sensitivity()}. Immutable
 * and safe for use by several threads.
 *
 * <p>A verdict that no trial flips does not depend on any one of these choices. It may still depend on two of
 * them together.
 */
public final class Sensitivity extends AbstractList<Sensitivity.Trial> {
    private static final int MOST_SHOWN = 8;

    /**
     * A position that a trial flips.
     *
     * @param before the position in the assessment
     * @param after the position in the trial
     */
    public record Flip(Position before, Position after) {
        /** Such as {@code TR toward LNA: AGAINST becomes UNKNOWN}. */
        @Override
        public String toString() {
            return before.holder() + " toward " + before.target() + ": " + before.verdict() + " becomes "
                    + after.verdict();
        }
    }

    /**
     * The result of one change.
     *
     * @param what the change, such as {@code half-lives halved} or {@code without source WT}
     * @param assessment the assessment with this change
     * @param positions the positions that flip, by holder, then target; without subordinates that share their
     *     principal's stances
     * @param findings the findings that vanish or appear, in the order of {@link Changes}; without stances,
     *     which are in the positions
     */
    public record Trial(
            String what, Assessment assessment, ImmutableList<Flip> positions, ImmutableList<Change> findings) {
        /** The number of verdicts that flip. */
        public int flips() {
            return positions.size() + findings.size();
        }

        private Trial only(Predicate<Flip> ofPosition, Predicate<Change> ofFinding) {
            return new Trial(
                    what,
                    assessment,
                    positions.stream().filter(ofPosition).collect(ImmutableList.toImmutableList()),
                    findings.stream().filter(ofFinding).collect(ImmutableList.toImmutableList()));
        }

        private List<String> lines() {
            List<String> lines = new ArrayList<>();
            positions.forEach(flip -> lines.add(flip.toString()));
            findings.forEach(change -> lines.add(change.kind().label() + ": "
                    + change.before().or(change::after).orElseThrow()));
            return lines;
        }

        /**
         * The change and the number of verdicts that flip, then a line for each, at most
         * {@value Sensitivity#MOST_SHOWN}.
         */
        @Override
        public String toString() {
            List<String> lines = lines();
            StringBuilder text = new StringBuilder(what)
                    .append(": ")
                    .append(
                            lines.isEmpty()
                                    ? "nothing flips"
                                    : lines.size() + (lines.size() == 1 ? " flips" : " flip"));
            lines.stream().limit(MOST_SHOWN).forEach(line -> text.append("\n  ").append(line));
            if (lines.size() > MOST_SHOWN) {
                text.append("\n  and ").append(lines.size() - MOST_SHOWN).append(" more");
            }
            return text.toString();
        }
    }

    private final Assessment actual;
    private final ImmutableList<Trial> trials;

    private Sensitivity(Assessment actual, ImmutableList<Trial> trials) {
        this.actual = actual;
        this.trials = trials;
    }

    static Sensitivity of(Assessment actual) {
        Settings settings = actual.settings();
        Map<String, Assessment> others = new LinkedHashMap<>();
        others.put("half-lives halved", actual.with(settings.scaleHalfLives(0.5)));
        others.put("half-lives doubled", actual.with(settings.scaleHalfLives(2)));
        others.put("lifetimes halved", actual.with(settings.scaleLifetimes(0.5)));
        others.put("lifetimes doubled", actual.with(settings.scaleLifetimes(2)));
        TreeSet<String> sources = new TreeSet<>();
        actual.world()
                .statements()
                .values()
                .forEach(all -> all.stream().map(Attestation::passedThrough).forEach(sources::addAll));
        for (String source : sources) {
            others.put(
                    "without source " + source,
                    actual.whatIf().withoutSource(source).assessment());
        }
        ImmutableList.Builder<Trial> trials = ImmutableList.builder();
        Map<List<String>, Position> before = positions(actual);
        others.forEach((what, other) -> trials.add(trial(what, actual, before, other)));
        return new Sensitivity(actual, trials.build());
    }

    private static Map<List<String>, Position> positions(Assessment assessment) {
        Map<List<String>, Position> positions = new LinkedHashMap<>();
        assessment
                .stances()
                .positions()
                .forEach(position -> positions.put(List.of(position.holder(), position.target()), position));
        return positions;
    }

    private static Trial trial(String what, Assessment actual, Map<List<String>, Position> before, Assessment other) {
        Map<List<String>, Position> after = positions(other);
        TreeSet<List<String>> pairs =
                new TreeSet<>((one, two) -> (one.get(0) + "\n" + one.get(1)).compareTo(two.get(0) + "\n" + two.get(1)));
        pairs.addAll(before.keySet());
        pairs.addAll(after.keySet());
        ImmutableList.Builder<Flip> flips = ImmutableList.builder();
        for (List<String> pair : pairs) {
            Position old = Optional.ofNullable(before.get(pair))
                    .orElseGet(() -> actual.position(pair.get(0)).toward(pair.get(1)));
            Position now = Optional.ofNullable(after.get(pair))
                    .orElseGet(() -> other.position(pair.get(0)).toward(pair.get(1)));
            if (old.verdict() != now.verdict()) {
                flips.add(new Flip(old, now));
            }
        }
        ImmutableList<Change> findings = actual.diff(other).stream()
                .filter(change -> change.kind() == Change.Kind.VANISHED || change.kind() == Change.Kind.APPEARED)
                .filter(change -> !(change.conclusion() instanceof Stance))
                .collect(ImmutableList.toImmutableList());
        return new Trial(what, other, flips.build(), findings);
    }

    /**
     * The same trials for one position only.
     *
     * @param holder id, name or alias
     * @param target id, name or alias
     * @throws UnknownActorException if the world has no such actor
     */
    public Sensitivity ofPosition(String holder, String target) {
        String from = actual.world().actors().resolve(holder);
        String to = actual.world().actors().resolve(target);
        return only(
                flip -> flip.before().holder().equals(from)
                        && flip.before().target().equals(to),
                change -> false);
    }

    /**
     * The same trials, only for positions and findings that have the actor as subject or object.
     *
     * @param actor id, name or alias
     * @throws UnknownActorException if the world has no such actor
     */
    public Sensitivity of(String actor) {
        String id = actual.world().actors().resolve(actor);
        return only(
                flip -> flip.before().holder().equals(id)
                        || flip.before().target().equals(id),
                change -> change.conclusion().subjects().contains(id)
                        || change.conclusion().objects().contains(id));
    }

    private Sensitivity only(Predicate<Flip> ofPosition, Predicate<Change> ofFinding) {
        return new Sensitivity(
                actual,
                trials.stream()
                        .map(trial -> trial.only(ofPosition, ofFinding))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Whether no trial flips anything. */
    public boolean isRobust() {
        return trials.stream().allMatch(trial -> trial.flips() == 0);
    }

    @Override
    public Trial get(int index) {
        return trials.get(index);
    }

    @Override
    public int size() {
        return trials.size();
    }

    /** The number of trials in which something flips, then each of these, then the names of the others. */
    @Override
    public String toString() {
        long flipping = trials.stream().filter(trial -> trial.flips() > 0).count();
        StringBuilder text = new StringBuilder("sensitivity as of ")
                .append(actual.asOfText())
                .append(": verdicts flip in ")
                .append(flipping == 0 ? "none" : flipping)
                .append(" of ")
                .append(trials.size())
                .append(" trials");
        trials.stream()
                .filter(trial -> trial.flips() > 0)
                .forEach(trial -> text.append('\n').append(trial));
        String steady = trials.stream()
                .filter(trial -> trial.flips() == 0)
                .map(Trial::what)
                .collect(Collectors.joining(", "));
        return text.append(steady.isEmpty() ? "" : "\nnothing flips: " + steady).toString();
    }
}
