package bare;

/** A fact. */
public record Actor(String id) {}
