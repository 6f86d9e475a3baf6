package io.github.entente.fact;

/** The Admiralty code's reliability of a source (STANAG 2511, letters A to F). */
public enum Reliability {
    /** Completely reliable. */
    A,
    /** Usually reliable. */
    B,
    /** Fairly reliable. */
    C,
    /** Not usually reliable. */
    D,
    /** Unreliable. */
    E,
    /** Reliability cannot be judged. This does not mean that it is low. */
    F
}
