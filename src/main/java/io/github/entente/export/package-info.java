/**
 * Results for other tools. Start with {@link io.github.entente.export.AssessmentJson} (JSON with a published
 * schema, and JSON lines), {@link io.github.entente.export.AssessmentTables} (CSV) or
 * {@link io.github.entente.export.AssessmentGraph} (GraphML, GEXF, tables of nodes and edges). {@link
 * io.github.entente.format.WorldWriter} writes worlds as YAML and JSON lines.
 *
 * <h2>Choices that were not obvious</h2>
 *
 * <h3>The hash of a world is the SHA-256 of its YAML</h3>
 * Anyone who has the file can check it with standard tools. Rejected: a hash of a form of our own.
 *
 * <h3>Conclusions are exported by their components</h3>
 * So the conclusions of a user's rule are exported without any code.
 *
 * <h3>A finding has one id, by what it says</h3>
 * So rows of a table, edges and lines of JSON can be joined, and two runs be compared. Rejected: numbers in
 * the order of a list, which change with each new finding.
 *
 * <h3>Columns depend on classes, not on data</h3>
 * A program that reads a table on one day reads it on the next. So there is a file for each kind, also without
 * findings: then no file of an earlier run can be taken for one of this run. Of users' conclusions together
 * nobody knows the records beforehand; they have one table with their components as JSON, and each record can
 * have its own.
 *
 * <h3>Formulas in CSV are defused by an apostrophe</h3>
 * Names come from strangers, and whoever opens a table seldom chooses how. The apostrophe is what OWASP
 * advises. It changes the text, so it can be taken away without doubt: a text that begins with apostrophes
 * and goes on like a formula gets one more. Rejected: to leave it to the reader, as before; to put a blank in
 * front, which some spreadsheets take away.
 *
 * <h3>Lists in cells are separated by semicolons, and escaped</h3>
 * Ids may hold any printable character, so no separator is safe by itself. Neo4j splits at semicolons.
 * Rejected: tabs or line breaks, which many readers of CSV cannot take; JSON, of which CSV doubles each quote.
 *
 * <h3>All edges are directed, mutual ones twice</h3>
 * GraphML allows both kinds of edges in one graph. But networkx refuses such a graph, igraph reads the
 * undirected ones as directed, and Gephi sets one direction for all. Two edges that carry one id of the finding
 * and {@code mutual} are read right by each. Rejected: one edge with an attribute {@code mutual}, on which an
 * ally would have no tie to its ally; undirected graphs, in which holder and target look alike.
 *
 * <h3>A finding about several is several edges with roles</h3>
 * Graphs have no ties among three. A siding is an edge to the client and one to the enemy; {@code targetRole}
 * sets them apart. Ends of a rivalry are the rivals; the clients are attributes. Rejected: nodes for findings,
 * of which no measure of a network would make sense.
 *
 * <h3>GEXF has spells of valid days</h3>
 * A tie is there while it is valid, also where it is presumed. The days on which it happened are an attribute.
 * The {@code kind} of an edge has its role and constants, since Gephi merges parallel edges of one kind.
 *
 * <h3>Files are written beside and moved</h3>
 * A full disk or a folder that may not be written to leaves the old files.
 *
 * <h3>Lists are those that an assessment shows</h3>
 * Subordinate findings are folded. Proofs are written on request only, since they are most of the bytes.
 *
 * <h3>Strength has four digits</h3>
 * No rating is more precise.
 *
 * <h3>Each format has a library that escapes correctly</h3>
 * JSON is written by Gson's stream, CSV by FastCSV, XML by the JDK. What XML cannot hold, such as a control
 * character in the sentence of a user's conclusion, becomes U+FFFD.
 *
 * <p><b>Stability: stable.</b>
 */
@NullMarked
package io.github.entente.export;

import org.jspecify.annotations.NullMarked;
