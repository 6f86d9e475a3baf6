package io.github.entente.format.data;

import io.github.entente.fact.Edtf;
import io.github.entente.fact.RelationType;
import java.util.Optional;

/**
 * What a row states, in the names of the file.
 *
 * @param ended the last day, where the data say that it was not so after it
 * @param source who said so; empty where the file does not tell
 */
record RowStatement(
        String subject,
        RelationType type,
        String object,
        Optional<String> against,
        Edtf happened,
        Optional<Edtf> ended,
        Optional<String> source,
        Optional<String> quote) {
    RowStatement(String subject, RelationType type, String object, Edtf happened) {
        this(subject, type, object, Optional.empty(), happened, Optional.empty(), Optional.empty(), Optional.empty());
    }

    RowStatement per(Optional<String> publisher) {
        return new RowStatement(subject, type, object, against, happened, ended, publisher, quote);
    }
}
