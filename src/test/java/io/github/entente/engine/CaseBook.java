package io.github.entente.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.entente.derivation.Rule;
import io.github.entente.testkit.CaseFact;
import io.github.entente.testkit.RuleVerifier;
import java.util.List;
import java.util.TreeSet;

/**
 * What is expected of rules: cases in which they derive something, and near misses in which they derive
 * nothing.
 */
public final class CaseBook {
    /** Facts in place, and all that the rule derives from them: nothing, in a near miss. */
    public record Entry(String rule, String title, List<CaseFact> given, List<CaseFact> derived) {
        boolean isNearMiss() {
            return derived.isEmpty();
        }

        void verify() {
            verify(RuleVerifier.verifyThat(rule));
        }

        /** Verifies another rule that should do the same. */
        public void verify(RuleVerifier other) {
            other.given(given).derives(derived);
        }

        /** Whether all facts but one are those of the other, in their places. */
        boolean differsInOneFactFrom(Entry other) {
            if (given.size() != other.given.size()) {
                return false;
            }
            int different = 0;
            for (int i = 0; i < given.size(); i++) {
                different += given.get(i).equals(other.given.get(i)) ? 0 : 1;
            }
            return different == 1;
        }

        @Override
        public String toString() {
            return rule + ": " + title;
        }
    }

    private final SetMultimap<String, Entry> entries = LinkedHashMultimap.create();

    /**
     * The entries of all shipped rules. Those of the pack {@code stance} are written down by the class {@code
     * StanceCases} of this package, in {@code static void addTo(CaseBook)}.
     */
    public static CaseBook ofShippedRules() {
        CaseBook book = new CaseBook();
        TreeSet<String> packs = new TreeSet<>(
                RuleBase.shipped().rules().values().stream().map(Rule::pack).toList());
        for (String pack : packs) {
            String type = CaseBook.class.getPackageName() + "." + Character.toUpperCase(pack.charAt(0))
                    + pack.substring(1) + "Cases";
            try {
                Class.forName(type).getDeclaredMethod("addTo", CaseBook.class).invoke(null, book);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(
                        "the pack " + pack + " needs a class " + type + " with static void addTo(CaseBook)", e);
            }
        }
        return book;
    }

    /** The facts of an entry; order matters only for telling near misses from their case. */
    static List<CaseFact> given(CaseFact... facts) {
        return ImmutableList.copyOf(facts);
    }

    /** Begins the entries of a rule. */
    Page rule(String name) {
        return new Page(name);
    }

    ImmutableList<Entry> entries() {
        return ImmutableList.copyOf(entries.values());
    }

    public List<Entry> entriesOf(String rule) {
        return ImmutableList.copyOf(entries.get(rule));
    }

    /** The entries of one rule. */
    final class Page {
        private final String rule;

        private Page(String rule) {
            this.rule = rule;
        }

        /** From these facts the rule derives exactly this. */
        Page derives(String title, List<CaseFact> given, CaseFact... derived) {
            if (derived.length == 0) {
                throw new IllegalArgumentException("a case derives something; write a near miss: " + title);
            }
            entries.put(rule, new Entry(rule, title, given, ImmutableList.copyOf(derived)));
            return this;
        }

        /** From these facts, all but one those of a case, the rule derives nothing. */
        Page nearMiss(String why, List<CaseFact> given) {
            entries.put(rule, new Entry(rule, why, given, ImmutableList.of()));
            return this;
        }
    }
}
