package io.github.entente.format.data;

import io.github.entente.fact.Edtf;
import io.github.entente.fact.RelationType;
import java.util.Optional;

/**
 * A statement of a row, with the names of the file.
 *
 * @param ended the last day, if the data say that it did not hold after it
 * @param source who said so; empty if the file does not say
 */
record RowStatement(
        Mention subject,
        RelationType type,
        Mention object,
        Optional<String> against,
        Edtf happened,
        Optional<Edtf> ended,
        Optional<String> source,
        Optional<String> quote) {
    RowStatement(String subject, RelationType type, String object, Edtf happened) {
        this(Mention.of(subject), type, Mention.of(object), happened);
    }

    RowStatement(Mention subject, RelationType type, Mention object, Edtf happened) {
        this(subject, type, object, Optional.empty(), happened, Optional.empty(), Optional.empty(), Optional.empty());
    }

    RowStatement(
            String subject,
            RelationType type,
            String object,
            Optional<String> against,
            Edtf happened,
            Optional<Edtf> ended,
            Optional<String> source,
            Optional<String> quote) {
        this(Mention.of(subject), type, Mention.of(object), against, happened, ended, source, quote);
    }

    RowStatement per(Optional<String> publisher) {
        return new RowStatement(subject, type, object, against, happened, ended, publisher, quote);
    }
}
