package io.github.entente.fact;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.Map;

/**
 * Somebody or something that relations are about.
 *
 * @param id unique in a world; 1 to 200 characters, none of them a control character, no blank at either end
 * @param name the name in full
 * @param kind what sort of thing it is
 * @param aliases further names, in the order given, without repetitions; they find the actor whatever the
 *     case of their letters
 * @param codes codes of other vocabularies by the vocabulary's name in lower case ({@code iso}, {@code cow},
 *     {@code cameo}, {@code wikidata}), in the order of these names
 */
public record Actor(String id, String name, ActorKind kind, Collection<String> aliases, Map<String, String> codes) {
    /** Most characters of an id, a name or an alias. */
    public static final int LONGEST_NAME = 200;

    /**
     * @throws IllegalArgumentException if id, name or an alias is blank, padded or too long, or these or a
     *     code hold characters that cannot be printed on a line
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
        }
    }

    /** An actor without aliases and codes. */
    public Actor(String id, String name, ActorKind kind) {
        this(id, name, kind, ImmutableSet.of(), ImmutableSortedMap.of());
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
     * What sentences and trees call it: parties, arrangements and theatres by id ({@code US}), everybody else
     * by name ({@code Khalifa Haftar}).
     */
    public String label() {
        return switch (kind) {
            case STATE, GOVERNMENT, ARMED_GROUP, ORGANISATION, INTERNATIONAL_ORGANISATION, ARRANGEMENT, THEATRE -> id;
            case ORGAN, PERSON, MEDIUM -> name;
        };
    }

    /** Such as {@code GNA (Government of National Accord, government)}. */
    @Override
    public String toString() {
        return id + " (" + name + ", " + kind.label() + ")";
    }
}
