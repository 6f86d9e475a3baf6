/**
 * Something to look at and to hand on. Start with {@link io.github.entente.dossier.Dossier}: one page of an
 * assessment, its pictures, and the same as Markdown. {@link io.github.entente.dossier.Diagram} draws a proof
 * or the camps of a war for Mermaid and Graphviz.
 *
 * <h2>Choices that were not obvious</h2>
 *
 * <h3>The page has no script and loads nothing</h3> It is opened from mail and kept for years. What folds is
 * {@code <details>}, and one style sheet stands in the page, allowed by its hash. Rejected: a chart library,
 * which a strict policy forbids and a screen reader does not see.
 *
 * <h3>Each sentence about the world is the library's</h3> A page that words findings anew would claim other
 * things than the lists do. The page words only what it draws, and what it leaves out.
 *
 * <h3>Pictures carry their colours as attributes</h3> So they can be read alone, in any viewer. Within the
 * page the style sheet overrides them for dark screens. What colour tells a glyph, a line or a hatching tells
 * too.
 *
 * <h3>Time is drawn by events</h3> A pact of 1882 and the days of July 1914 stand in one picture. So a longer
 * gap is drawn longer only by its logarithm, and the picture says so. Rejected: a scale of days, on which all
 * that matters is one line.
 *
 * <h3>All is bounded</h3> What is left out is told with its number, and how to ask for it. Where a list is
 * cut, it is ranked first; where it is not, it has the order of lists.
 *
 * <h3>The page is well-formed XML too</h3> So a test reads it with the JDK's parser, and a name that breaks
 * out of its place breaks the test.
 *
 * <p><b>Stability: evolving.</b>
 */
@NullMarked
package io.github.entente.dossier;

import org.jspecify.annotations.NullMarked;
