package io.github.entente.format.data;

import com.google.common.collect.ImmutableMap;

/**
 * An actor as a row names it.
 *
 * @param name a name or a code
 * @param country the country that the row gives for it, by name or code; empty if it gives none
 * @param sectors the sectors that the row gives for it, separated by commas; empty if it gives none
 * @param codes codes that the row gives for it, by vocabulary
 */
record Mention(String name, String country, String sectors, ImmutableMap<String, String> codes) {
    Mention(String name, String country, String sectors) {
        this(name, country, sectors, ImmutableMap.of());
    }

    static Mention of(String name) {
        return new Mention(name, "", "");
    }

    /** The same under another name. */
    Mention named(String another) {
        return new Mention(another, country, sectors, codes);
    }

    /** Whether the row gives nothing but a name. */
    boolean isNameAlone() {
        return country.isEmpty() && sectors.isEmpty() && codes.isEmpty();
    }
}
