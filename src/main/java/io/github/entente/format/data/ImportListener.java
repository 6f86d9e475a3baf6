package io.github.entente.format.data;

/**
 * Gets the progress of an import, every {@value Import#ROWS_BETWEEN_NOTICES} rows and once at the end. It is
 * called by the thread that imports.
 */
@FunctionalInterface
public interface ImportListener {
    /** Takes the progress so far. An exception ends the import. */
    void onProgress(ImportProgress progress);
}
