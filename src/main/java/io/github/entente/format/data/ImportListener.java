package io.github.entente.format.data;

/**
 * Told how far an import is: every {@value Import#ROWS_BETWEEN_NOTICES} rows, and once more at the end. It is
 * called by the thread that imports.
 */
@FunctionalInterface
public interface ImportListener {
    /** The import is this far. What is thrown here ends the import. */
    void onProgress(ImportProgress progress);
}
