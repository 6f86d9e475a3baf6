package io.github.entente.format.data;

import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.RelationType;
import java.util.Optional;

/**
 * A statement of a row, with the names of the file.
 *
 * @param ended the last day, if the data say that it did not hold after it
 * @param published when it was made known, if the data say so
 * @param source who said so; empty if the file does not say
 * @param quote the words, of any length
 * @param code how good source and statement are, if the data say so
 */
record RowStatement(
        Mention subject,
        RelationType type,
        Mention object,
        Optional<Mention> against,
        Edtf happened,
        Optional<Edtf> ended,
        Optional<Edtf> published,
        Optional<String> source,
        Optional<String> quote,
        Optional<AdmiraltyCode> code) {
    RowStatement(String subject, RelationType type, String object, Edtf happened) {
        this(Mention.of(subject), type, Mention.of(object), happened);
    }

    RowStatement(Mention subject, RelationType type, Mention object, Edtf happened) {
        this(
                subject,
                type,
                object,
                Optional.empty(),
                happened,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    RowStatement between(Mention one, Mention other) {
        return new RowStatement(one, type, other, against, happened, ended, published, source, quote, code);
    }

    RowStatement against(Optional<Mention> enemy) {
        return new RowStatement(subject, type, object, enemy, happened, ended, published, source, quote, code);
    }

    RowStatement of(RelationType another) {
        return new RowStatement(subject, another, object, against, happened, ended, published, source, quote, code);
    }

    RowStatement ended(Optional<Edtf> last) {
        return new RowStatement(subject, type, object, against, happened, last, published, source, quote, code);
    }

    RowStatement published(Optional<Edtf> day) {
        return new RowStatement(subject, type, object, against, happened, ended, day, source, quote, code);
    }

    RowStatement per(Optional<String> publisher) {
        return new RowStatement(subject, type, object, against, happened, ended, published, publisher, quote, code);
    }

    RowStatement quote(Optional<String> words) {
        return new RowStatement(subject, type, object, against, happened, ended, published, source, words, code);
    }

    RowStatement code(Optional<AdmiraltyCode> rating) {
        return new RowStatement(subject, type, object, against, happened, ended, published, source, quote, rating);
    }
}
