package io.github.entente.dossier;

import java.time.LocalDate;
import java.util.Optional;

final class MarkdownReport {
    private final Contents contents;
    private final Optional<LocalDate> since;

    MarkdownReport(Contents contents, Optional<LocalDate> since) {
        this.contents = contents;
        this.since = since;
    }

    String write() {
        return "" + contents + since;
    }
}
