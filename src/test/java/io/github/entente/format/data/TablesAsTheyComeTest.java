package io.github.entente.format.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.RelationTypes;
import io.github.entente.world.World;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as analysts have them: nothing in them is lost, or made up, without a word. */
class TablesAsTheyComeTest {
    private static final TableFormat ARMS = Formats.table().everyRowIs(RelationTypes.ARMS);

    private static ImportResult read(DataFormat format, byte[] bytes) {
        return Import.of(format).read(new ByteArrayInputStream(bytes), "rows");
    }

    private static ImportResult read(DataFormat format, String text) {
        return read(format, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(DataFormat format, String text) {
        return assertThrows(ImportException.class, () -> read(format, text)).getMessage();
    }

    /** Such as {@code Ruritania ARMS Zenda League, 2011}. */
    private static List<String> stated(World world) {
        return world.relations().stream()
                .flatMap(relation -> world.attestations(relation).stream()
                        .map(one -> relation + ", " + one.happened()
                                + one.ended().map(end -> " ended " + end).orElse("")
                                + one.published()
                                        .map(day -> " published " + day)
                                        .orElse("")))
                .toList();
    }

    @Test
    void between_tabs_a_quote_is_a_character_and_swallows_no_row() {
        String rows = IntStream.range(0, 5)
                .mapToObj(i -> (i == 1 ? "\"Black Hand" : "Ruritania " + i) + "\tZenda League\t201" + i + "\n")
                .collect(Collectors.joining());
        ImportResult imported = read(ARMS, "subject\tobject\tdate\n" + rows + "\"Big\" Rupert\tZenda League\t2011\n");
        assertEquals(6, imported.report().kept());
        assertTrue(imported.world().actor("\"Black Hand").isPresent());
        assertTrue(imported.world().actor("\"Big\" Rupert").isPresent());
    }

    @Test
    void a_quote_that_is_not_closed_costs_its_own_row() {
        ImportResult imported = read(ARMS, """
                subject,object,date
                Ruritania,Zenda League,2011
                "Black Hand,Zenda League,2012
                Graustark,Zenda League,2013
                "Strelsau, Lower",Zenda League,2014
                Graustark,"Rupert
                of Hentzau",2015
                Ruritania,"Michael,2016
                """);
        ImportReport report = imported.report();
        assertEquals(4, report.kept());
        assertEquals(
                List.of(
                        "line 3: a quote opens on this line, and text stands behind the quote that closes it; double quotes within quotes",
                        "line 8: a quote opens on this line and is not closed; close it, or double it"),
                report.rejections().stream().map(Object::toString).toList());
        assertTrue(imported.world().actor("Strelsau, Lower").isPresent());
        assertTrue(imported.world().actor("Rupert of Hentzau").isPresent());
    }

    @Test
    void a_bad_row_stops_nothing_and_is_told_with_its_line() {
        ImportReport report = read(ARMS, """
                        subject,object,date
                        Ruritania,Zenda League,2011
                        Ruritania,Zenda League,2012,surplus
                        Ruritania,"Zenda" League,2013
                        Ruritania,Black\0Hand,2014
                        Ruritania,Black Hand,2015,,
                        %s
                        Ruritania,Black Hand,2016
                        Ruritania,Black Hand,2017
                        """.formatted("x,".repeat(2_000))).report();
        assertEquals(4, report.kept());
        assertEquals(
                List.of(3L, 4L, 5L, 7L),
                report.rejections().stream().map(one -> one.line()).toList());
        assertEquals(
                "more than 1000 fields; see whether another separator is meant",
                report.rejections().get(3).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ",", ";", "|"})
    void the_separator_is_found(String separator) {
        String table =
                "\uFEFF\"Subject\";OBJECT;;The_Date;;\nRuritania;Zenda League;x;2011;;\n".replace(";", separator);
        String bare = separator.equals("\t") ? table.replace("\"", "") : table;
        ImportResult imported = read(ARMS.date("the date"), bare);
        assertEquals(List.of("Ruritania ARMS Zenda League, 2011"), stated(imported.world()));
    }

    @Test
    void what_is_wrong_with_a_header_is_told_with_the_way_out() {
        String comma = "subject,object,date\nA,B,2011\n";
        assertEquals(
                "this is not the table that was described: it has no column \"date\" (rows:1:1);"
                        + " its separator looks like \",\"",
                refusal(ARMS.separator(';'), comma));
        assertEquals(
                "this is not the table that was described: it has no column \"objekt\" (rows:1:1);"
                        + " did you mean \"object\"?",
                refusal(ARMS.object("objekt"), comma));
        assertEquals(
                "two columns have the name \"object\" (rows:1:1); rename one of them",
                refusal(ARMS, "subject,object,OBJECT,date\nA,B,C,2011\n"));
    }

    @Test
    void a_table_can_be_described_in_full() {
        TableFormat format = Formats.table()
                .separator(';')
                .quotedBy('\'')
                .charset("windows-1252")
                .skipLines(2)
                .comments("#")
                .missing("-", "k. A.")
                .subject("wer")
                .object("wem")
                .type("was")
                .meaning("Waffen", "ARMS")
                .against("gegen")
                .kinds("Art", "Art2")
                .dates("von", "bis")
                .halfOpen()
                .stillInForce("9999")
                .datePattern("dd.MM.yyyy")
                .datePattern("MMMM yyyy")
                .ended("beendet")
                .published("erschienen")
                .code("Wertung")
                .source("Quelle")
                .quote("Zitat")
                .listsSeparatedBy("/")
                .only("Fassung", "2")
                .without("gestrichen", "ja");
        String table = """
                Übersicht
                Stand: 2020
                wer;was;wem;gegen;Art;Art2;von;bis;beendet;erschienen;Wertung;Quelle;Zitat;Fassung;gestrichen
                # Ruritanien
                Ruritanien;Waffen;Zenda/Hentzau;Schwarze Hand;state;armed group;01.02.2011;15.03.2011;-;March 2012;C3;Bote;'Kisten; viele';2;nein
                Ruritanien;Waffen;Zenda;-;state;armed group;01.02.2013;9999;-;-;-;k. A.;-;2;nein
                Ruritanien;Waffen;Zenda;-;state;armed group;2014;2015;2014-12-31;-;-;k. A.;-;2;nein
                Ruritanien;Klatsch;Zenda;-;state;armed group;2014;2015;-;-;-;-;-;2;nein
                Ruritanien;Waffen;Zenda;-;state;armed group;2016;2017;-;-;-;-;-;1;nein
                Ruritanien;Waffen;Zenda;-;state;armed group;2018;2019;-;-;-;-;-;2;ja
                Ruritanien;Waffen;Zenda;-;stat;armed group;2018;2019;-;-;-;-;-;2;nein
                Ruritanien;Waffen;Zenda;-;state;armed group;30.02.2018;2019;-;-;-;-;-;2;nein
                """;
        ImportResult imported = read(format, table.getBytes(Charset.forName("windows-1252")));
        assertEquals(
                List.of(
                        "Ruritanien ARMS Hentzau AGAINST Schwarze Hand, 2011-02-01/2011-03-14 published 2012-03",
                        "Ruritanien ARMS Zenda, 2013-02-01/..",
                        "Ruritanien ARMS Zenda, 2014 ended 2014-12-31",
                        "Ruritanien ARMS Zenda AGAINST Schwarze Hand, 2011-02-01/2011-03-14 published 2012-03"),
                stated(imported.world()));
        Attestation first = imported.world()
                .attestations(imported.world().relations().first())
                .first();
        assertEquals("Bote", first.source());
        assertEquals("C3", first.code().toString());
        assertEquals("Kisten; viele", first.quote().orElseThrow());
        assertEquals(
                ActorKind.ARMED_GROUP,
                imported.world().actor("Zenda").orElseThrow().kind());
        ImportReport report = imported.report();
        assertEquals(2, report.filtered());
        assertEquals(1, report.unmapped());
        assertEquals(2, report.rejected());
        assertTrue(
                report.rejections().get(0).reason().startsWith("\"stat\" is no kind of actor; did you mean \"state\"?"),
                report::toString);
    }

    @Test
    void dates_come_in_many_forms() {
        ImportResult imported = read(ARMS, """
                subject,object,date
                A,B,2001-02-03
                A,B,20020203
                A,B,20030200
                A,B,20040000
                A,B,2005-02-00
                A,B,2006-02-03 04:05:06.789
                A,B,2007-02-03T04:05:06Z
                A,B,2008.0
                A,B,2009-02-30 04:05:06
                """);
        assertEquals(
                List.of("2001-02-03", "2002-02-03", "2003-02", "2004", "2005-02", "2006-02-03", "2007-02-03", "2008"),
                stated(imported.world()).stream()
                        .map(text -> text.substring("A ARMS B, ".length()))
                        .toList());
        assertEquals(1, imported.report().rejected());
    }

    @Test
    void a_treaty_of_one_year_is_in_force_in_that_year_alone() {
        ImportResult imported = read(
                Formats.table()
                        .everyRowIs(RelationTypes.DEFENSE_PACT)
                        .dates("from", "to")
                        .stillInForce("9999"),
                "subject,object,from,to\nA,B,2011,2011\nA,C,2011-03-01,2011-03-01\nA,D,2011,9999.0\nA,E,2011,\n");
        assertEquals(
                List.of(
                        "A DEFENSE_PACT B, 2011/2011",
                        "A DEFENSE_PACT C, 2011-03-01/2011-03-01",
                        "A DEFENSE_PACT D, 2011/..",
                        "A DEFENSE_PACT E, 2011/.."),
                stated(imported.world()));
    }

    @Test
    void a_long_quote_is_cut_and_counted_and_one_of_several_lines_becomes_one() {
        ImportResult imported = read(
                ARMS.quote("words"),
                "subject,object,date,words\nA,B,2011,\"" + "x".repeat(150) + "\r\n\t" + "y".repeat(150)
                        + "\"\nA,B,2012,\"one\n  line\"\nA,B,2013,\"\n\"\n");
        List<Attestation> all = List.copyOf(
                imported.world().attestations(imported.world().relations().first()));
        assertEquals(
                "x".repeat(150) + " " + "y".repeat(148) + "…",
                all.get(0).quote().orElseThrow());
        assertEquals("one line", all.get(1).quote().orElseThrow());
        assertTrue(all.get(2).quote().isEmpty());
        assertEquals(1, imported.report().cutQuotes());
        assertEquals(3, imported.report().kept());
        assertTrue(imported.report().toString().contains("1 with a quote that was too long, and is cut"));
    }

    @Test
    void a_file_that_is_bad_for_the_most_part_is_no_world() {
        String table = "subject,object,date\n" + "A,B,2011\n" + "A,B,never\n".repeat(3) + "A,,2011\n";
        assertEquals(
                "4 of 5 rows are bad: \"…\" is no date that is read here (3), no object (1) (rows:3:1);"
                        + " see whether it is the right format; rejectedAtMost(…) lets more of them be left out",
                refusal(ARMS, table));
        ImportReport report = Import.of(ARMS)
                .rejectedAtMost(0.8)
                .read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), "rows")
                .report();
        assertEquals(1, report.kept());
        assertEquals(List.of(3L, 1L), List.copyOf(report.rejectionsByReason().values()));
    }

    @Test
    void what_looks_like_a_missing_value_and_becomes_an_actor_is_warned_of() {
        ImportReport report = read(
                        ARMS, "subject,object,date\nNone,B,2011\nnone,B,2012\nA,n/a,2012\nA,NA,2012\nA,B,2013\n")
                .report();
        assertEquals(ImmutableMap.of("None", 2L, "n/a", 1L), report.likelyMissing());
        assertEquals(1, report.rejected());
        assertTrue(report.toString().contains("warning: actors that may be missing values: None (2), n/a (1)"));
        assertEquals(
                Map.of("Unknown", 2L),
                read(ARMS.source("in"), "subject,object,date,in\nA,B,2011,Unknown\nA,B,2012,Unknown\nA,B,2013,NA\n")
                        .report()
                        .likelyMissing(),
                "a source");
        assertEquals(
                Map.of(),
                read(ARMS.missing("None", "none", "n/a"), "subject,object,date\nNone,B,2011\nA,B,2013\n")
                        .report()
                        .likelyMissing());
    }

    @Test
    void the_report_tells_of_which_days_the_rows_are() {
        ImportReport report = read(ARMS, "subject,object,date\nA,B,2011-05\nA,B,2009-02-03\nA,B,2013/..\n")
                .report();
        assertEquals("2009-02-03", report.first().orElseThrow().toString());
        assertEquals("2013-01-01", report.last().orElseThrow().toString());
        assertTrue(report.toString().startsWith("rows, read as table: 3 rows, 2009-02-03 to 2013-01-01\n"));
    }

    @Test
    void files_of_one_format_are_read_as_one_world(@TempDir Path folder) throws IOException {
        Path one = folder.resolve("one.csv");
        Path other = folder.resolve("other.csv");
        Files.writeString(one, "subject,object,date\nA,B,2011\nA,B,2012\nA,B,x\n");
        Files.writeString(other, "date;object;subject\n2012;B;A\n2013;B;C\nx;B;C\n");
        ImportResult both = Import.of(ARMS).read(one, other);
        assertEquals(List.of("A ARMS B, 2011", "A ARMS B, 2012", "C ARMS B, 2013"), stated(both.world()));
        assertEquals(3, both.report().kept());
        assertEquals(1, both.report().merged());
        assertEquals(
                List.of(one.toString(), other.toString()),
                both.report().rejections().stream().map(found -> found.file()).toList());
        Files.writeString(other, "nothing\n");
        assertThrows(ImportException.class, () -> Import.of(ARMS).read(List.of(one, other)));
        assertThrows(IllegalArgumentException.class, () -> Import.of(ARMS).read(List.of()));
    }

    @Test
    void what_is_published_is_not_known_before() {
        String table = "subject,object,date,seen\nA,B,2011-05-01,2012-01\nA,B,2012-05-01,\nA,B,2013-05-01,2010\n";
        ImportResult imported = Import.of(ARMS.published("seen"))
                .published("2014-06")
                .read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), "rows");
        assertEquals(
                List.of(
                        "A ARMS B, 2011-05-01 published 2012-01",
                        "A ARMS B, 2012-05-01 published 2014-06",
                        "A ARMS B, 2013-05-01"),
                stated(imported.world()));
        assertEquals(1, imported.report().publishedTooEarly());
    }

    @Test
    void numbers_of_states_are_those_of_their_list_and_year() {
        String rows = "subject,object,date\n2,260,1995\n2,260,1985\n2,255,1995\n2,255.0,1910\n";
        ImportResult gw = read(ARMS.statesByGwNumber(), rows);
        assertEquals(List.of("US ARMS DE, 1910", "US ARMS DE, 1995", "US ARMS GFR, 1985"), sorted(gw));
        assertEquals(
                "\"255\" is no number of a state of Gleditsch & Ward in 1995",
                gw.report().rejections().get(0).reason());
        ImportResult cow = read(ARMS.statesByCowNumber(), rows);
        assertEquals(List.of("US ARMS DE, 1910", "US ARMS DE, 1995", "US ARMS GFR, 1985"), sorted(cow));
        assertEquals(2L, cow.report().rejections().get(0).line());
    }

    private static List<String> sorted(ImportResult imported) {
        return stated(imported.world()).stream().sorted().toList();
    }

    @Test
    void all_codes_and_names_of_a_state_are_the_state() {
        ImportResult imported = read(
                ARMS.statesByCode(),
                "subject,object,date\nUS,NA,2011\nUSA,NAM,2012\nUnited States,Namibia,2013\nU.S.,Black Hand,2014\n");
        assertEquals(
                List.of("US ARMS Black Hand, 2014", "US ARMS NA, 2011", "US ARMS NA, 2012", "US ARMS NA, 2013"),
                sorted(imported));
    }

    private static String atop(String... rows) {
        return Samples.ATOP.lines().findFirst().orElseThrow() + "\n" + String.join("\n", rows) + "\n";
    }

    @Test
    void years_in_turn_are_one_relation_that_ends_where_a_later_year_lacks_it() {
        String offence = ",0,1,0,0,0";
        String none = ",0,0,0,0,0";
        World world = read(
                        Formats.atopDyadYears(),
                        atop(
                                "2,20,1901" + offence,
                                "2,20,1902" + offence,
                                "2,20,1903" + none,
                                "2,20,1905" + offence,
                                "2,20,1907" + offence,
                                "2,20,1908" + offence))
                .world();
        assertEquals(
                List.of(
                        "US ALLIED_WITH CA, 1901/1902 ended 1902",
                        // of 1904 and 1906 the file has no row of anybody
                        "US ALLIED_WITH CA, 1905",
                        "US ALLIED_WITH CA, 1907/1908 published 1908-12-31"),
                stated(world).stream()
                        .map(text -> text.replace("CA ALLIED_WITH US", "US ALLIED_WITH CA"))
                        .toList());
    }

    @Test
    void what_the_selection_leaves_out_still_tells_that_the_file_has_the_year() {
        String rows = atop("2,20,1901,0,1,0,0,0", "2,20,1902,0,1,0,0,0", "220,300,1903,0,1,0,0,0");
        World world = Import.of(Formats.atopDyadYears())
                .until("1902")
                .read(new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)), "rows")
                .world();
        assertTrue(stated(world).get(0).endsWith(", 1901/1902 ended 1902"), stated(world)::toString);
    }

    @Test
    void what_goes_on_outside_the_selection_has_no_end() {
        String offence = ",0,1,0,0,0";
        String defence = ",1,0,0,0,0";
        byte[] rows = atop(
                        "2,20,1901" + offence,
                        "2,20,1902" + offence,
                        "2,20,1903" + offence,
                        "220,300,1902" + defence,
                        "220,300,1903" + defence,
                        "220,300,1904" + offence)
                .getBytes(StandardCharsets.UTF_8);
        World world = Import.of(Formats.atopDyadYears())
                .until("1902")
                .read(new ByteArrayInputStream(rows), "rows")
                .world();
        assertEquals(
                List.of("1901/1902 published 1902-12-31", "1902/.. published 1902-12-31"),
                stated(world).stream()
                        .map(text -> text.substring(text.indexOf(", ") + 2))
                        .sorted()
                        .toList());
    }

    @Test
    void quotes_that_come_to_nothing_take_no_more_time_on_many_lines() {
        String open = "subject,object,date\nRuritania,Zenda League,2011\n" + "x\",\"open\n".repeat(400_000);
        byte[] rows = (open + "Graustark,Zenda League,2011\n").getBytes(StandardCharsets.UTF_8);
        ImportReport report = Import.of(ARMS)
                .rejectedAtMost(1)
                .read(new ByteArrayInputStream(rows), "rows")
                .report();
        assertEquals(400_002, report.read());
        assertEquals(2, report.kept());
        assertEquals(400_000, report.rejected());
    }

    @Test
    void what_a_later_year_does_not_tell_has_not_ended() {
        String missing = ",NA,NA,NA,NA,NA";
        World pacts = read(
                        Formats.atopDyadYears(),
                        atop(
                                "2,20,1901,1,1,0,0,0",
                                "2,20,1902" + missing,
                                "220,200,1901,0,1,0,0,0",
                                "220,200,1902,1,0,0,0,0"))
                .world();
        assertEquals(
                List.of(
                        "1901 ended 1901",
                        "1901/.. published 1901-12-31",
                        "1901 published 1901-12-31",
                        "1902/.. published 1902-12-31"),
                Stream.of("FR ALLIED_WITH GB", "DEFENSE_PACT US", "ALLIED_WITH US", "FR DEFENSE_PACT GB")
                        .map(relation -> told(pacts, relation))
                        .toList());

        String kinds = ",kinds(any supporter)=ext_w;n_supporters=";
        World support = read(
                        Formats.ucdpExternalSupport(),
                        "subject,relation,object,valid_from,valid_to,detail\n"
                                + "Ruritania,supports,Black Hand,1994-01-01,1994-12-31" + kinds + "1\n"
                                + "Ruritania,supports,Black Hand,1995-01-01,1995-12-31" + kinds + "2\n"
                                + "Graustark,supports,Black Hand,1994-01-01,1994-12-31" + kinds + "2\n"
                                + "Graustark,supports,Black Hand,1995-01-01,1995-12-31" + kinds + "1\n"
                                + "Graustark,supports,Red Hand,1994-01-01,1994-12-31" + kinds + "2\n")
                .world();
        assertEquals(
                List.of("1994", "1994", "1994 ended 1994"),
                Stream.of("Ruritania ARMS Black Hand", "Graustark BACKS Black Hand", "Graustark BACKS Red Hand")
                        .map(relation -> told(support, relation).replaceAll(" published.*", ""))
                        .toList());
    }

    @Test
    void a_sanction_of_which_no_kind_is_coded_has_not_ended() {
        World world = read(Formats.gsdbDyadYears(), """
                        sanctioned_state_iso3,sanctioning_state_iso3,year,arms,trade
                        IRN,USA,1990,1,0
                        IRN,USA,1991,NA,NA
                        CUB,USA,1990,1,0
                        CUB,USA,1991,0,0
                        """).world();
        assertEquals("1990 published 1990-12-31", told(world, "US SANCTIONS IR"));
        assertEquals("1990 ended 1990", told(world, "US SANCTIONS CU"));
    }

    @Test
    void a_refusal_tells_of_the_file_that_is_refused(@TempDir Path folder) throws IOException {
        String header = "subject,object,date\n";
        Path one = Files.writeString(
                folder.resolve("one.csv"),
                header + "Ruritania,Zenda League,201x\nRuritania,Zenda League,2011\n".repeat(25));
        Path other = Files.writeString(
                folder.resolve("other.csv"),
                header + "Ruritania,Zenda League,2012\n" + ",Zenda League,2011\n".repeat(2));
        String refusal = assertThrows(
                        ImportException.class, () -> Import.of(ARMS).read(one, other))
                .getMessage();
        assertTrue(refusal.startsWith("2 of 3 rows are bad: no subject (2) ("), refusal);
        assertTrue(refusal.contains("other.csv:3:1"), refusal);
    }

    @Test
    void the_separator_is_that_of_the_header_and_not_of_what_stands_before_or_within_quotes() {
        String rows = "subject;object;date\nRuritania;Zenda, League;2011\n";
        for (String file : List.of(
                "\n \n" + rows,
                "# of Zenda, Strelsau, Hentzau, and others\n" + rows,
                "sep=;\n" + rows,
                "\uFEFFsep=;\r\n\r\n" + rows.replace("\n", "\r\n"),
                rows.replace("date\n", "date;\"note (a, b, c, d)\"\n").replace("2011\n", "2011;\n"))) {
            assertEquals(
                    List.of("Ruritania ARMS Zenda, League, 2011"),
                    stated(read(ARMS.comments("#"), file).world()),
                    file);
        }
        assertEquals(
                3,
                Import.of(ARMS)
                        .read(
                                new ByteArrayInputStream(
                                        ("sep=;\n" + rows + "x;y;201x\nx;y;2011\n").getBytes(StandardCharsets.UTF_8)),
                                "rows")
                        .report()
                        .read());
    }

    @Test
    void support_and_fighting_that_are_not_coded_have_not_ended() {
        ImportResult imported = read(Formats.ucdpSupport(), """
                ext_name,actor_name,oppo_name,year,active,ext_sup,ext_w
                Ruritania Guard,Black Hand,Blue Hand,1994,1,1,1
                Ruritania Guard,Black Hand,Blue Hand,1995,NA,NA,NA
                NA,Black Hand,Blue Hand,1995,NA,NA,NA
                Zenda Guard,Red Hand,Green Hand,1994,1,1,1
                NA,Red Hand,Green Hand,1995,0,0,0
                """);
        World world = imported.world();
        assertEquals(
                List.of("1994 published 1994-12-31", "1994 ended 1994", "1994 published 1994-12-31", "1994 ended 1994"),
                Stream.of("AGAINST Blue Hand", "AGAINST Green Hand", "AT_WAR_WITH Blue Hand", "AT_WAR_WITH Red Hand")
                        .map(relation -> told(world, relation).replaceAll(";.*", ""))
                        .toList());
        assertEquals(
                Map.of("no external support", 1L, "support not known", 2L),
                imported.report().unmappedByName());
    }

    private static String told(World world, String relation) {
        return stated(world).stream()
                .filter(text -> text.contains(relation + ", "))
                .map(text -> text.substring(text.indexOf(", ") + 2))
                .collect(Collectors.joining("; "));
    }
}
