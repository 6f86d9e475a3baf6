package io.github.entente.inquiry;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Iterator;

/**
 * What would have to change for something to follow. The lesser is the nearer: by its weight, then by how
 * many rules it takes, then by the text of its changes. Immutable.
 *
 * @param steps the changes
 * @param weight the sum of their weights
 * @param height how many rules in a row derive it; 0 for what is itself a change
 */
record Plan(ImmutableSortedSet<Step> steps, int weight, int height) implements Comparable<Plan> {
    /** No change. */
    static final Plan NONE = new Plan(ImmutableSortedSet.of(), 0, 0);

    private static final Comparator<Plan> BY_NEARNESS =
            Comparator.comparingInt(Plan::weight).thenComparingInt(Plan::height).thenComparing(Plan::compareSteps);

    /**
     * A change.
     *
     * @param text what it is; equal means the same
     * @param weight how much it counts
     */
    record Step(String text, int weight) implements Comparable<Step> {
        @Override
        public int compareTo(Step other) {
            int byText = text.compareTo(other.text);
            return byText != 0 ? byText : Integer.compare(weight, other.weight);
        }
    }

    static Plan of(Step step) {
        return new Plan(ImmutableSortedSet.of(step), step.weight(), 0);
    }

    /** This and the other; as high as the higher of them. */
    Plan and(Plan other) {
        if (steps.containsAll(other.steps)) {
            return new Plan(steps, weight, Math.max(height, other.height));
        }
        ImmutableSortedSet<Step> all = ImmutableSortedSet.<Step>naturalOrder()
                .addAll(steps)
                .addAll(other.steps)
                .build();
        return new Plan(all, all.stream().mapToInt(Step::weight).sum(), Math.max(height, other.height));
    }

    /** The same by one rule more. */
    Plan further() {
        return new Plan(steps, weight, height + 1);
    }

    /** Whether it needs changes of the same weight over as many rules. */
    boolean isAsNear(Plan other) {
        return weight == other.weight && height == other.height;
    }

    @Override
    public int compareTo(Plan other) {
        return BY_NEARNESS.compare(this, other);
    }

    private int compareSteps(Plan other) {
        if (steps.equals(other.steps)) {
            return 0;
        }
        Iterator<Step> theirs = other.steps.iterator();
        for (Step step : steps) {
            if (!theirs.hasNext()) {
                return 1;
            }
            int byStep = step.compareTo(theirs.next());
            if (byStep != 0) {
                return byStep;
            }
        }
        return theirs.hasNext() ? -1 : 0;
    }
}
