package io.github.entente.format.data;

/**
 * An actor as a row names it.
 *
 * @param name a name or a code
 * @param country the country that the row gives for it, by name or code; empty if it gives none
 * @param sectors the sectors that the row gives for it, separated by commas; empty if it gives none
 */
record Mention(String name, String country, String sectors) {
    static Mention of(String name) {
        return new Mention(name, "", "");
    }
}
