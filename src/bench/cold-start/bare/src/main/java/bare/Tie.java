package bare;

/** A fact. */
public record Tie(String type, String subject, String object) {}
