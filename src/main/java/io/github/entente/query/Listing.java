package io.github.entente.query;

import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.entente.conclusion.Conclusion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the list of findings of one kind. It takes those valid on the day, or up to the day. It removes those
 * that a stronger one subsumes, and those about a war between a body's own agents. It sorts the rest, and
 * marks those that are folded under a principal. What a principal holds folds those of its parts even where a
 * stronger one subsumes it.
 *
 * @param <C> the kind of conclusion
 */
final class Listing<C extends Conclusion> {
    /**
     * The parts of a conclusion that are compared to find the same conclusion of a principal.
     *
     * @param ends for each end, its actor's id and what belongs to that end only
     * @param rest the other parts of the conclusion
     */
    record Shared(List<SharedEnd> ends, Object rest) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Shared shared && ends.equals(shared.ends) && rest.equals(shared.rest);
        }

        @Override
        public int hashCode() {
            return 31 * ends.hashCode() + rest.hashCode();
        }
    }

    /**
     * One end of a conclusion.
     *
     * @param actor the id of its actor
     * @param own what belongs to this end only, such as its client
     */
    record SharedEnd(String actor, Object own) {
        SharedEnd(String actor) {
            this(actor, "");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof SharedEnd end && actor.equals(end.actor) && own.equals(end.own);
        }

        @Override
        public int hashCode() {
            return 31 * actor.hashCode() + own.hashCode();
        }
    }

    private final View view;
    private final FindingKind<C> kind;

    Listing(View view, FindingKind<C> kind) {
        this.view = view;
        this.kind = kind;
    }

    private Optional<LocalDate> day(Conclusion conclusion) {
        if (kind.isListedWhenOver()) {
            return view.graph().referenceDay(conclusion, view.asOf());
        }
        return view.graph().when(conclusion).isValidOn(view.asOf()) ? Optional.of(view.asOf()) : Optional.empty();
    }

    private boolean isHidden(C conclusion) {
        for (Conclusion stronger : kind.hiddenBy(conclusion, view)) {
            if (day(stronger).isPresent()) {
                return true;
            }
        }
        return false;
    }

    ImmutableList<Finding<C>> list() {
        List<Listed<C>> all = new ArrayList<>();
        Set<Shared> held = new HashSet<>();
        for (C conclusion : view.conclusions(kind.type(), kind::covers)) {
            Optional<LocalDate> day = day(conclusion);
            if (day.isPresent()
                    && !kind.isOfNoActor(conclusion, view)
                    && !kind.isOfOwnWar(conclusion, view, day.get())) {
                held.add(unordered(kind.shared(conclusion)));
                if (!isHidden(conclusion)) {
                    all.add(new Listed<>(conclusion, day.get()));
                }
            }
        }
        Collections.sort(all);
        ImmutableList.Builder<Finding<C>> findings = ImmutableList.builder();
        for (Listed<C> one : all) {
            findings.add(new Finding<>(kind, view, one.conclusion, one.day, isSubordinate(one, held)));
        }
        return findings.build();
    }

    /**
     * A conclusion with its sort keys, computed once. Its whole text is computed only if the names are equal.
     */
    private static final class Listed<C extends Conclusion> implements Comparable<Listed<C>> {
        final C conclusion;
        final LocalDate day;
        private final String of;
        private final String about;
        private @Nullable String text;

        Listed(C conclusion, LocalDate day) {
            this.conclusion = conclusion;
            this.day = day;
            of = String.join("\n", conclusion.subjects());
            about = String.join("\n", conclusion.objects());
        }

        private String text() {
            if (text == null) {
                text = conclusion.toString();
            }
            return text;
        }

        @Override
        public int compareTo(Listed<C> other) {
            int names = ComparisonChain.start()
                    .compare(of, other.of)
                    .compare(about, other.about)
                    .result();
            return names != 0 ? names : text().compareTo(other.text());
        }
    }

    private static Shared unordered(Shared one) {
        List<SharedEnd> ends = new ArrayList<>(one.ends());
        ends.sort((end, other) -> (end.actor() + "\n" + end.own()).compareTo(other.actor() + "\n" + other.own()));
        return new Shared(ends, one.rest());
    }

    private boolean isSubordinate(Listed<C> one, Set<Shared> held) {
        Shared own = kind.shared(one.conclusion);
        if (own.ends().size() == 2) {
            String first = own.ends().get(0).actor();
            String second = own.ends().get(1).actor();
            if (kind.isFight() && view.haveBeenPartAndWhole(first, second)) {
                return false;
            }
            if (view.principalsOf(first, one.day).contains(second)
                    || view.principalsOf(second, one.day).contains(first)) {
                return true;
            }
        }
        for (List<SharedEnd> ends : raised(own.ends(), one.day)) {
            if (!ends.equals(own.ends()) && held.contains(unordered(new Shared(ends, own.rest())))) {
                return true;
            }
        }
        return false;
    }

    /** All ways to replace the actor of each end by a principal on the day, or to leave it. */
    private List<List<SharedEnd>> raised(List<SharedEnd> ends, LocalDate day) {
        List<List<SharedEnd>> all = List.of(List.of());
        for (SharedEnd end : ends) {
            List<List<SharedEnd>> longer = new ArrayList<>();
            for (List<SharedEnd> begun : all) {
                ImmutableSet<String> inItsPlace = ImmutableSet.<String>builder()
                        .add(end.actor())
                        .addAll(view.principalsOf(end.actor(), day))
                        .build();
                for (String actor : inItsPlace) {
                    longer.add(ImmutableList.<SharedEnd>builder()
                            .addAll(begun)
                            .add(new SharedEnd(actor, end.own()))
                            .build());
                }
            }
            all = longer;
        }
        return all;
    }
}
