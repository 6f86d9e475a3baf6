package io.github.entente.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.entente.testkit.Fact;
import io.github.entente.testkit.RuleVerifier;
import java.util.List;

/** What is expected of rules: cases in which they derive something, and near misses in which they derive nothing. */
final class CaseBook {
    /** Facts in place, and all that the rule derives from them: nothing, in a near miss. */
    record Entry(String rule, String title, List<Fact> given, List<Fact> derived) {
        boolean isNearMiss() {
            return derived.isEmpty();
        }

        void verify() {
            RuleVerifier.verifyThat(rule).given(given).derives(derived);
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

    /** The facts of an entry; order matters only for telling near misses from their case. */
    static List<Fact> given(Fact... facts) {
        return ImmutableList.copyOf(facts);
    }

    /** Begins the entries of a rule. */
    Page rule(String name) {
        return new Page(name);
    }

    ImmutableList<Entry> entries() {
        return ImmutableList.copyOf(entries.values());
    }

    List<Entry> entriesOf(String rule) {
        return ImmutableList.copyOf(entries.get(rule));
    }

    /** The entries of one rule. */
    final class Page {
        private final String rule;

        private Page(String rule) {
            this.rule = rule;
        }

        /** From these facts the rule derives exactly this. */
        Page derives(String title, List<Fact> given, Fact... derived) {
            if (derived.length == 0) {
                throw new IllegalArgumentException("a case derives something; write a near miss: " + title);
            }
            entries.put(rule, new Entry(rule, title, given, ImmutableList.copyOf(derived)));
            return this;
        }

        /** From these facts, all but one those of a case, the rule derives nothing. */
        Page nearMiss(String why, List<Fact> given) {
            entries.put(rule, new Entry(rule, why, given, ImmutableList.of()));
            return this;
        }
    }
}
