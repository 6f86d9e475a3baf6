package io.github.entente.inquiry;

import com.google.common.base.Strings;
import com.google.common.collect.Range;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Bound;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Proposition;
import io.github.entente.inquiry.WhyNot.Ending;
import io.github.entente.inquiry.WhyNot.Over;
import io.github.entente.inquiry.WhyNot.Premise;
import io.github.entente.inquiry.WhyNot.Way;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** How an answer is told. Immutable. */
final class WhyNotText {
    private static final int MOST_SHOWN = 3;
    /** The columns up to what a line is about. */
    private static final int LABEL = 9;

    private final String question;
    private final String none;
    private final Map<Proposition, Validity> seen;
    private final UnaryOperator<String> label;

    /**
     * How an answer is told.
     *
     * @param question what was asked, as the answer says it
     * @param none what to say where no rule comes near
     * @param seen when what is seen holds
     * @param label gives the label of an actor by its id
     */
    WhyNotText(String question, String none, Map<Proposition, Validity> seen, UnaryOperator<String> label) {
        this.question = question;
        this.none = none;
        this.seen = seen;
        this.label = label;
    }

    String of(WhyNot answer) {
        if (!answer.holding().isEmpty()) {
            return "It does follow: " + dated(answer.holding()) + ".";
        }
        StringBuilder text = new StringBuilder(question);
        answer.over().stream().limit(MOST_SHOWN).forEach(one -> appendHeld(text, one));
        answer.later().stream()
                .limit(MOST_SHOWN)
                .forEach(one -> line(
                        text,
                        1,
                        "later",
                        one.conclusion().sentence(label) + ", from " + one.from() + " on; that is not seen yet"));
        if (!answer.over().isEmpty()) {
            return text.toString();
        }
        if (answer.nearest().isEmpty()) {
            return text.insert(question.length(), "; " + none + ".").toString();
        }
        Set<Proposition> told = new HashSet<>();
        for (Way way : answer.nearest()
                .subList(0, Math.min(MOST_SHOWN, answer.nearest().size()))) {
            text.append('\n')
                    .append(way.rule().name())
                    .append(" comes nearest: ")
                    .append(way.conclusion().sentence(label));
            append(text, 1, way, told);
        }
        if (answer.nearest().size() > MOST_SHOWN) {
            text.append("\nand ").append(answer.nearest().size() - MOST_SHOWN).append(" more as near");
        }
        return text.toString();
    }

    private String dated(List<Conclusion> holding) {
        return holding.stream().map(this::dated).sorted().collect(Collectors.joining("; "));
    }

    private static void line(StringBuilder text, int indent, String label, String what) {
        text.append('\n')
                .append("  ".repeat(indent))
                .append(Strings.padEnd(label, LABEL, ' '))
                .append(what);
    }

    private void appendHeld(StringBuilder text, Over over) {
        line(text, 1, "held", over.proposition().sentence(label) + ", " + validDays(over.when()));
        appendEndings(text, 1, over);
    }

    /** The runs of days on which it was valid. */
    private static String validDays(Validity when) {
        return when.validOn().asRanges().stream().map(WhyNotText::run).collect(Collectors.joining(", "));
    }

    private static String run(Range<LocalDate> run) {
        LocalDate last = run.upperEndpoint();
        if (!run.hasLowerBound()) {
            return "until " + last;
        }
        return run.lowerEndpoint().equals(last) ? "on " + last : run.lowerEndpoint() + " until " + last;
    }

    private void appendEndings(StringBuilder text, int indent, Over over) {
        for (Ending ending : over.endings()) {
            boolean ended = ending.bound()
                    .filter(bound -> bound.kind() == Bound.Kind.ENDED)
                    .isPresent();
            String because =
                    ending.bound().map(bound -> ": " + bound.because(label)).orElse("");
            line(text, indent, ended ? "ended" : "lapsed", dated(ending.fact()) + because);
        }
        if (over.endings().isEmpty()) {
            line(
                    text,
                    indent,
                    "since",
                    over.time().map(fault -> fault.text()).orElse("what it rests on no longer holds together"));
        }
    }

    private void append(StringBuilder text, int indent, Way way, Set<Proposition> told) {
        for (Premise premise : way.premises()) {
            append(text, indent, premise, told);
        }
        way.time().ifPresent(fault -> line(text, indent, "but", fault.text()));
        way.blockers()
                .forEach(blocker ->
                        line(text, indent, "blocked", dated(blocker) + ": the rule asks that there be none such"));
    }

    private void append(StringBuilder text, int indent, Premise premise, Set<Proposition> told) {
        String sentence = premise.proposition().sentence(label);
        switch (premise.state()) {
            case THERE -> line(text, indent, "there", dated(premise.proposition()));
            case OVER -> {
                line(text, indent, "over", dated(premise.proposition()));
                premise.over().ifPresent(over -> {
                    line(text, indent + 1, "valid", validDays(over.when()));
                    appendEndings(text, indent + 1, over);
                });
            }
            case DENIED -> line(text, indent, "denied", sentence + ", by " + denials(premise.denials()));
            case MISSING -> appendMissing(text, indent, premise, told);
        }
    }

    private String denials(List<Attestation> denials) {
        return denials.stream()
                .map(denial -> denial.sourcePhrase(label) + " (" + denial.code() + ")")
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private void appendMissing(StringBuilder text, int indent, Premise premise, Set<Proposition> told) {
        boolean isTold =
                !premise.ways().isEmpty() && !told.add(premise.proposition().canonical());
        line(text, indent, "missing", premise.proposition().sentence(label) + (isTold ? ", see above" : ""));
        premise.nearest().forEach(near -> line(text, indent, "nearest", dated(near)));
        if (!isTold && !premise.ways().isEmpty()) {
            Way way = premise.ways().get(0);
            int others = premise.ways().size() - 1;
            text.append('\n')
                    .append("  ".repeat(indent + 1))
                    .append(way.rule().name())
                    .append(" comes nearest to that")
                    .append(others == 0 ? ":" : ", and " + others + (others == 1 ? " way" : " ways") + " as near:");
            append(text, indent + 2, way, told);
        }
    }

    private String dated(Proposition proposition) {
        Validity when = seen.get(proposition.canonical());
        String sentence = proposition.sentence(label);
        return when == null || when.equals(NearMisses.ALWAYS) ? sentence : sentence + ", " + when;
    }
}
