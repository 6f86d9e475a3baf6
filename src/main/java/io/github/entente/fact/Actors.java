package io.github.entente.fact;

import com.google.common.base.CharMatcher;
import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The actors of a world, in the order of their ids (by code unit). They are found by id, name or alias. Names
 * and aliases ignore case, how accented letters are composed, and whether there is one blank or several. An
 * id spelled exactly wins over any name or alias.
 */
public final class Actors extends AbstractCollection<Actor> {
    /** In the order of the ids. A hash map, since edits look up each actor that they name. */
    private final ImmutableMap<String, Actor> byId;

    private final Map<String, Actor> byName;

    /** Never seen, and no part of a word: zero-width blank, word joiner, byte order mark, soft hyphen. */
    private static final CharMatcher UNSEEN = CharMatcher.anyOf("\u200b\u2060\ufeff\u00ad");

    /** Marks that shape or order letters. Persian and Indic words are spelled with joiners. */
    private static final CharMatcher MARKS = CharMatcher.anyOf("\u200c\u200d\u200e\u200f\u061c")
            .or(CharMatcher.inRange('\u202a', '\u202e'))
            .or(CharMatcher.inRange('\u2066', '\u2069'));

    private Actors(ImmutableMap<String, Actor> byId, Map<String, Actor> byName) {
        this.byId = byId;
        this.byName = byName;
    }

    /**
     * A directory of these actors.
     *
     * @throws IllegalArgumentException if two share an id, name or alias; the message names both
     */
    public static Actors of(Collection<Actor> actors) {
        Collector collector = new Collector();
        actors.forEach(collector::add);
        return collector.actors();
    }

    /** Collects actors one by one. Not safe for use by several threads. */
    public static final class Collector {
        private final TreeMap<String, Actor> byId = new TreeMap<>();
        private final Map<String, Actor> byName = new HashMap<>();

        /**
         * Adds an actor. If it is refused, the collector stays as it was.
         *
         * @throws IllegalArgumentException if another actor has the same id, name or alias; the message names
         *     both
         */
        public void add(Actor actor) {
            if (byId.containsKey(actor.id())) {
                throw new InvalidValueException(
                        "two actors have the id \"" + NameSuggestions.shown(actor.id()) + "\"", "rename or remove one");
            }
            for (String name : namesOf(actor)) {
                Actor other = byName.get(key(name));
                if (other != null) {
                    throw new InvalidValueException(
                            "\"" + NameSuggestions.shown(name) + "\" names both \"" + NameSuggestions.shown(other.id())
                                    + "\" and \"" + NameSuggestions.shown(actor.id()) + "\"",
                            "take it from one of them");
                }
            }
            byId.put(actor.id(), actor);
            for (String name : namesOf(actor)) {
                byName.put(key(name), actor);
            }
        }

        /** The actor with this id that was added. */
        public Optional<Actor> withId(String id) {
            return Optional.ofNullable(byId.get(id));
        }

        /** A directory of the actors added so far. */
        public Actors actors() {
            return new Actors(ImmutableMap.copyOf(byId), new HashMap<>(byName));
        }
    }

    /** The id, the name and the aliases of the actor. */
    public static ImmutableList<String> namesOf(Actor actor) {
        return ImmutableList.<String>builder()
                .add(actor.id(), actor.name())
                .addAll(actor.aliases())
                .build();
    }

    /**
     * The form of a name in which names are compared: those of equal keys find the same actor. Beyond what
     * {@link #tidy} does, it is in lower case, without joiners (U+200C, U+200D) and marks of direction, which
     * only some writers of a name put.
     */
    public static String key(String name) {
        if (isTidyAscii(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        return tidy(MARKS.removeFrom(name).toLowerCase(Locale.ROOT));
    }

    /**
     * The name in Unicode's normal form C, with one blank in place of several, and none at its ends. No-break
     * spaces (U+00A0, U+2007, U+202F) are blanks too. A zero-width blank (U+200B), a word joiner (U+2060), a
     * byte order mark and a soft hyphen are left out. Joiners stay, since Persian and Indic words are spelled
     * with them.
     */
    public static String tidy(String name) {
        return isTidyAscii(name)
                ? name
                : CharMatcher.whitespace()
                        .trimAndCollapseFrom(Normalizer.normalize(UNSEEN.removeFrom(name), Normalizer.Form.NFC), ' ');
    }

    private static boolean isTidyAscii(String name) {
        char before = ' ';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c > '~' || c < ' ' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    /** The actor with this id, by exact spelling. */
    public Optional<Actor> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The actor with this id, name or alias. */
    public Optional<Actor> find(String name) {
        Actor actor = byId.get(name);
        return Optional.ofNullable(actor != null ? actor : byName.get(key(name)));
    }

    /**
     * The id of the actor with this id, name or alias.
     *
     * @throws UnknownActorException if there is none; the message suggests the nearest
     */
    public String resolve(String name) {
        Optional<Actor> actor = find(name);
        if (actor.isEmpty()) {
            throw unknown(name);
        }
        return actor.get().id();
    }

    /** The exception for a name that nobody has, such as {@code unknown actor "GNC"; did you mean "GNA"?}. */
    public UnknownActorException unknown(String name) {
        List<String> names = stream().flatMap(actor -> namesOf(actor).stream()).toList();
        String otherwise = isEmpty() ? "the world has no actors" : "name one of the world's actors, or add it";
        return new UnknownActorException(name, NameSuggestions.hint(name, names, otherwise));
    }

    /**
     * The name of the actor with this id in a sentence: its {@link Actor#label()}, or the id itself if no
     * actor has it.
     */
    public String label(String id) {
        Actor actor = byId.get(id);
        return actor == null ? id : actor.label();
    }

    @Override
    public Iterator<Actor> iterator() {
        return byId.values().iterator();
    }

    @Override
    public int size() {
        return byId.size();
    }

    @Override
    public boolean contains(Object actor) {
        Preconditions.checkNotNull(actor);
        return actor instanceof Actor one && one.equals(byId.get(one.id()));
    }
}
