package io.github.entente.conclusion;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What strains the tie between two that are bound to each other. Where it is {@linkplain Kind#isMutual
 * mutual}, it can be read from both ends, and is kept with the lesser id first.
 *
 * @param kind the kind of strain
 * @param actor the id of the actor whose conduct it is
 * @param partner the id of the one to whom it is bound
 * @param client the id of whom the actor supports, if the kind has one
 * @param enemy the id of that one's enemy, or the partner's, if the kind has one
 */
public record Strain(Kind kind, String actor, String partner, Optional<String> client, Optional<String> enemy)
        implements Commitment {
    private static final String PARTNER = "{partner}";
    private static final String CLIENT = "{client}";
    private static final String ENEMY = "{enemy}";

    /**
     * A kind of strain. Rules of users can conclude kinds of their own, see {@link #of}. Two kinds with the
     * same label are the same.
     */
    public static final class Kind {
        /** Gives material support to one that is at war with an ally. */
        public static final Kind SUPPORTS_ALLYS_ENEMY = new Kind(
                "supports its ally's enemy",
                "supports {client}, an enemy of its ally {partner}",
                "deeds for one that is at war with the ally itself, not with a client of it (opposite sides)",
                false);
        /** Two allies give material support to the two sides of one war. */
        public static final Kind OPPOSITE_SIDES = new Kind(
                "opposite sides",
                "and its ally {partner} stand behind opposite sides of a war, {client} and {enemy}",
                "deeds for two that are at war with each other, not with an ally (supports its ally's enemy)",
                true);
        /** Is bound to defend one and not to fight the other, and the two are at war. */
        public static final Kind CONFLICTING_PACTS = new Kind(
                "conflicting pacts",
                "is bound to defend {partner}, and not to fight its enemy {enemy}",
                "two promises that cannot both be kept, whatever it does (a breach is what it does)",
                false);
        /** A member supports the other side of a war than its organisation. */
        public static final Kind BREAKS_RANKS = new Kind(
                "breaks ranks",
                "breaks ranks with {partner}, siding with {client} against {enemy}",
                "a member and its organisation, not two allies (opposite sides)",
                false);
        /** An armed group attacks the one that helped it. */
        public static final Kind BLOWBACK = new Kind(
                "blowback",
                "is attacked by {partner}, which it had helped",
                "the one who was helped turns on its helper; no pact is broken (a breach)",
                false);

        private final String label;
        private final String phrase;
        private final String distinction;
        private final boolean mutual;

        private Kind(String label, String phrase, String distinction, boolean mutual) {
            this.label = label;
            this.phrase = phrase;
            this.distinction = distinction;
            this.mutual = mutual;
        }

        /** The shipped kinds, in the order in which they are described. */
        public static ImmutableList<Kind> shipped() {
            return ImmutableList.of(SUPPORTS_ALLYS_ENEMY, OPPOSITE_SIDES, CONFLICTING_PACTS, BREAKS_RANKS, BLOWBACK);
        }

        /**
         * A kind of a user's own. A constant in the class of the rules is a good place for it.
         *
         * @param label its name in tables, such as {@code taxes its ally}
         * @param phrase what follows the actor in a sentence, such as {@code puts a tariff on {partner}}. It
         *     names {@code {partner}}, and {@code {client}} and {@code {enemy}} where the kind has them
         * @param distinction what tells it from other kinds; explanations print it
         * @throws IllegalArgumentException if one of the three is blank, the label is that of a shipped kind,
         *     or the phrase does not name the partner
         */
        public static Kind of(String label, String phrase, String distinction) {
            for (String text : ImmutableList.of(label, phrase, distinction)) {
                checkArgument(!text.isBlank(), "a kind of strain needs a label, a phrase and a distinction");
            }
            for (Kind shipped : shipped()) {
                checkArgument(
                        !shipped.label.equals(label),
                        "\"%s\" is a shipped kind of strain; use it, or give yours another label",
                        label);
            }
            checkArgument(
                    phrase.contains(PARTNER),
                    "the phrase \"%s\" of \"%s\" does not say with whom; name {partner} in it",
                    phrase,
                    label);
            return new Kind(label, phrase, distinction, false);
        }

        /** The name as in tables, such as {@code opposite sides}. */
        public String label() {
            return label;
        }

        /** What tells this kind from the others. */
        public String distinction() {
            return distinction;
        }

        /** Whether both ends do the same to each other. */
        public boolean isMutual() {
            return mutual;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Kind kind && label.equals(kind.label);
        }

        @Override
        public int hashCode() {
            return label.hashCode();
        }

        /** The label as files have it, such as {@code OPPOSITE_SIDES}. */
        @Override
        public String toString() {
            return KindCodes.of(label);
        }
    }

    /**
     * @throws IllegalArgumentException if two of those named are the same, or the phrase of the kind names a
     *     client or an enemy and there is none, or the reverse
     */
    public Strain {
        PairChecks.checkDiffer(
                "a strain",
                ImmutableList.<String>builder()
                        .add(actor, partner)
                        .addAll(client.stream().iterator())
                        .addAll(enemy.stream().iterator())
                        .build()
                        .toArray(new String[0]));
        checkNamed(kind, CLIENT, client);
        checkNamed(kind, ENEMY, enemy);
    }

    private static void checkNamed(Kind kind, String role, Optional<String> named) {
        checkArgument(
                named.isPresent() == kind.phrase.contains(role),
                "a strain of the kind \"%s\" has %s %s, but its phrase is \"%s\"; let both agree",
                kind,
                named.isPresent() ? "a" : "no",
                role,
                kind.phrase);
    }

    /** A strain between two, with nobody else in it. */
    public static Strain between(Kind kind, String actor, String partner) {
        return new Strain(kind, actor, partner, Optional.empty(), Optional.empty());
    }

    /** That an actor supports a client. */
    public static Strain over(Kind kind, String actor, String partner, String client) {
        return new Strain(kind, actor, partner, Optional.of(client), Optional.empty());
    }

    /** That an actor supports a client against an enemy. */
    public static Strain over(Kind kind, String actor, String partner, String client, String enemy) {
        return new Strain(kind, actor, partner, Optional.of(client), Optional.of(enemy));
    }

    /** That the partner has an enemy. */
    public static Strain against(Kind kind, String actor, String partner, String enemy) {
        return new Strain(kind, actor, partner, Optional.empty(), Optional.of(enemy));
    }

    /** The actor; the partner too where it is mutual. */
    @Override
    public ImmutableList<String> subjects() {
        return kind.mutual ? ImmutableList.of(actor, partner) : ImmutableList.of(actor);
    }

    /** The partner, the client and the enemy, as far as it has them. */
    @Override
    public ImmutableList<String> objects() {
        return ImmutableList.<String>builder()
                .add(partner)
                .addAll(client.stream().iterator())
                .addAll(enemy.stream().iterator())
                .build();
    }

    @Override
    public Strain mirrored() {
        return kind.mutual
                ? new Strain(kind, /* actor= */ partner, /* partner= */ actor, /* client= */ enemy, /* enemy= */ client)
                : this;
    }

    @Override
    public Strain canonical() {
        return partner.compareTo(actor) < 0 ? mirrored() : this;
    }

    @Override
    public Optional<String> note() {
        return Optional.of(kind.label + ": " + kind.distinction);
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        StringBuilder text = new StringBuilder(label.apply(actor)).append(' ');
        int from = 0;
        for (int open = kind.phrase.indexOf('{'); open >= 0; open = kind.phrase.indexOf('{', from)) {
            int close = kind.phrase.indexOf('}', open) + 1;
            text.append(kind.phrase, from, open)
                    .append(named(kind.phrase.substring(open, Math.max(open + 1, close)), label));
            from = Math.max(open + 1, close);
        }
        return text.append(kind.phrase.substring(from)).toString();
    }

    private String named(String role, UnaryOperator<String> label) {
        return switch (role) {
            case PARTNER -> label.apply(partner);
            case CLIENT -> client.map(label).orElse(role);
            case ENEMY -> enemy.map(label).orElse(role);
            default -> role;
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Strain strain
                && kind.equals(strain.kind)
                && actor.equals(strain.actor)
                && partner.equals(strain.partner)
                && client.equals(strain.client)
                && enemy.equals(strain.enemy);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * (31 * kind.hashCode() + actor.hashCode()) + partner.hashCode()) + client.hashCode())
                + enemy.hashCode();
    }
}
