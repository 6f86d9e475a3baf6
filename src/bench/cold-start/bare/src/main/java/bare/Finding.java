package bare;

/** A fact. */
public record Finding(String rule, String holder, String target) {}
