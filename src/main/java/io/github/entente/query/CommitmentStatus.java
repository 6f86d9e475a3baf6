package io.github.entente.query;

/** What became of a commitment by a day. A strain has none, nor has a breach that nobody provoked. */
public enum CommitmentStatus {
    /** Of an obligation: the ally attacked first, so there was no duty to defend it. */
    NOT_TRIGGERED("not triggered"),
    /** Of an obligation: its holder fights the attacker, or helps the ally by deeds. */
    HONOURED("honoured"),
    /** Of an obligation: its holder puts pressure on the attacker, and is seen to do no more. */
    SHORT_OF_FORCE("help short of force"),
    /** Of an obligation: no help is seen, but it is too early to say more. */
    OPEN("open"),
    /** Of an obligation: no help is seen, though the days of grace are over. */
    NO_HELP_SEEN("no help seen"),
    /** Of a breach: the partner attacked first. */
    ANSWERED("answered");

    private final String label;

    CommitmentStatus(String label) {
        this.label = label;
    }

    /** The words for tables, such as {@code no help seen}. */
    public String label() {
        return label;
    }
}
