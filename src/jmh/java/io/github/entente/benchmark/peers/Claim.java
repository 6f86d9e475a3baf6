package io.github.entente.benchmark.peers;

import static io.github.entente.derivation.TimeMode.DURING;
import static io.github.entente.derivation.TimeMode.OVERLAP;
import static io.github.entente.derivation.TimeMode.SEQUENCE;

import io.github.entente.derivation.TimeMode;

/** The standard rules, as {@link HandJoins} names them. */
enum Claim {
    OFFICE_HOLDER("attribution/office-holder", DURING),
    ORGAN("attribution/organ", DURING),
    AGENT("attribution/agent", DURING),
    WORDS("stance/words", OVERLAP),
    DEEDS("stance/deeds", OVERLAP),
    THROUGH_THE_LEADER("stance/through-the-leader", DURING),
    ARMING_OPPOSES("stance/arming-opposes", OVERLAP),
    VOICE("stance/voice", DURING),
    SIDING("stance/siding", OVERLAP),
    FIGHTING("hostility/fighting", OVERLAP),
    BACKS_BOTH_SIDES("consistency/backs-both-sides", OVERLAP),
    MIXED_SIGNALS("consistency/mixed-signals", OVERLAP),
    DIVIDED_VOICES("consistency/divided-voices", OVERLAP),
    DIVIDED_VOICES_IN_TURN("consistency/divided-voices-in-turn", SEQUENCE),
    WORDS_AGAINST_DEEDS("consistency/words-against-deeds", OVERLAP),
    REVERSAL("consistency/reversal", SEQUENCE),
    SHIFT("consistency/shift", SEQUENCE),
    SAME_SIDE("alignment/same-side", OVERLAP),
    ALLIANCE_BY_PACT("alignment/alliance-by-pact", OVERLAP),
    ALLIANCE_BY_DEEDS("alignment/alliance-by-deeds", OVERLAP),
    RIVALRY_DIRECT("rivalry/direct", OVERLAP),
    RIVALRY_PROXY("rivalry/proxy", OVERLAP),
    RIVALRY_OPPOSED("rivalry/opposed", OVERLAP),
    CAPTURES("fortune/captures", OVERLAP),
    HELPER_RETREATS("fortune/helper-retreats", OVERLAP),
    STAKE("fortune/stake", OVERLAP),
    DECLARED_STAKE("fortune/declared-stake", OVERLAP),
    LEVERAGE("fortune/leverage", OVERLAP),
    ENEMY_OF_ENEMY("balance/enemy-of-enemy", OVERLAP),
    FRIEND_OF_FRIEND("balance/friend-of-friend", OVERLAP),
    ENEMY_OF_FRIEND("balance/enemy-of-friend", OVERLAP);

    private final String rule;
    private final TimeMode time;

    Claim(String rule, TimeMode time) {
        this.rule = rule;
        this.time = time;
    }

    String rule() {
        return rule;
    }

    TimeMode time() {
        return time;
    }
}
