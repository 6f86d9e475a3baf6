package io.github.entente.fact;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * A party, person or thing that relations are about.
 *
 * @param id unique in a world; 1 to 200 characters, no control character, no blank at either end
 * @param name the name in full
 * @param kind what sort of actor it is
 * @param aliases further names, in the order given, without repetitions; they find the actor in upper or
 *     lower case
 * @param codes codes of other vocabularies, keyed and sorted by the vocabulary's name in lower case
 *     ({@code iso}, {@code cow}, {@code cameo}, {@code wikidata})
 * @param published when it published, as a source: the date of all its attestations that have none of their
 *     own, as for a book or a data set. A date, not an interval
 */
public record Actor(
        String id,
        String name,
        ActorKind kind,
        Collection<String> aliases,
        Map<String, String> codes,
        Optional<Edtf> published) {
    /** The maximum length of an id, a name, an alias or the name of a code's vocabulary, in characters. */
    public static final int LONGEST_NAME = 200;

    /**
     * @throws IllegalArgumentException if the id, the name or an alias is blank, padded or too long, or if
     *     one of them or a code has a character that cannot be printed on a line, or a code's vocabulary has
     *     too long a name, or if {@code published} is
     *     an interval
     */
    public Actor {
        checkName("id", id);
        if (!name.equals(id)) {
            checkName("name", name);
        }
        for (String alias : aliases) {
            checkName("alias", alias);
        }
        aliases = ImmutableSet.copyOf(aliases).asList();
        codes = ImmutableSortedMap.copyOf(codes);
        for (Map.Entry<String, String> code : codes.entrySet()) {
            PrintableText.checkPrintable("code", code.getKey() + code.getValue());
            if (code.getKey().length() > LONGEST_NAME) {
                throw new InvalidValueException(
                        "the vocabulary \"" + NameSuggestions.shown(code.getKey()) + "\" of a code has "
                                + code.getKey().length() + " characters",
                        "at most " + LONGEST_NAME + " are accepted");
            }
        }
        if (published.filter(Edtf::isInterval).isPresent()) {
            throw new InvalidValueException("published \"" + published.get() + "\" is an interval", "give one date");
        }
    }

    /** An actor without a date of publication. */
    public Actor(String id, String name, ActorKind kind, Collection<String> aliases, Map<String, String> codes) {
        this(id, name, kind, aliases, codes, Optional.empty());
    }

    /** An actor without aliases and codes. */
    public Actor(String id, String name, ActorKind kind) {
        this(id, name, kind, ImmutableSet.of(), ImmutableSortedMap.of());
    }

    /** The same actor, whose attestations are published on this date where they have none of their own. */
    public Actor publishedOn(Edtf date) {
        return new Actor(id, name, kind, aliases, codes, Optional.of(date));
    }

    private static void checkName(String what, String text) {
        if (text.isBlank()) {
            throw new InvalidValueException("an actor's " + what + " is empty", "give it one");
        }
        if (!text.equals(text.strip())) {
            throw new InvalidValueException(
                    "the " + what + " \"" + NameSuggestions.shown(text) + "\" begins or ends with a blank",
                    "remove it");
        }
        if (text.length() > LONGEST_NAME) {
            throw new InvalidValueException(
                    "the " + what + " \"" + NameSuggestions.shown(text.substring(0, Math.min(40, text.length())))
                            + "…\" has " + text.length() + " characters",
                    "at most " + LONGEST_NAME + " are accepted");
        }
        PrintableText.checkPrintable(what, text);
    }

    /**
     * The short name for sentences and trees. States, governments, armed groups, organisations, arrangements,
     * theatres and actors of unknown kind show their id ({@code US}). Organs, persons, media and populations
     * show their name ({@code Khalifa Haftar}).
     */
    public String label() {
        return switch (kind) {
            case STATE,
                    GOVERNMENT,
                    ARMED_GROUP,
                    ORGANISATION,
                    INTERNATIONAL_ORGANISATION,
                    ARRANGEMENT,
                    THEATRE,
                    UNKNOWN -> id;
            case ORGAN, PERSON, MEDIUM, POPULATION -> name;
        };
    }

    /** For example {@code GNA (Government of National Accord, government)}. */
    @Override
    public String toString() {
        return id + " (" + name + ", " + kind.label() + ")";
    }
}
