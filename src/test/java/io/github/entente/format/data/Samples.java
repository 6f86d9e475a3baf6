package io.github.entente.format.data;

import io.github.entente.fact.RelationTypes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/** A small file of each format, its rows invented. */
final class Samples {
    static final String ICEWS_BENCHMARK = """
            Ruritania	Make a visit	Strelsau Guards	2014-01-01
            Strelsau Guards	Host a visit	Ruritania	2014-01-01
            Government (Ukraine)	Threaten	Black Hand	2014-01-02
            Black Hand	fight with small arms and light weapons	Government (Ukraine)	2014-01-03
            Citizen (France)	Make statement	France	2014-01-03
            FRANCE	Praise or endorse	Ukraine	2014-01-04
            France	Praise or endorse	Ukraine	2014-01-05
            """;

    static final String ICEWS = """
            Event ID	Event Date	Source Name	Source Sectors	Source Country	Event Text	CAMEO Code	Intensity	Target Name	Target Sectors	Target Country	Story ID	Sentence Number	Publisher	City	District	Province	Country	Latitude	Longitude
            1	2018-06-01	Ruritania	NA	NA	Consult	040	1	Government (France)	Executive	France	7	1	The Zenda Gazette	NA	NA	NA	France	1.0	2.0
            2	2018-06-02	France	NA	France	Make statement	010	0	Ruritania	NA	NA	7	2	The Zenda Gazette	NA	NA	NA	France	1.0	2.0
            3	2018-06-03	Black Hand	Rebel	NA	Demand	10	-5	Ruritania	NA	NA	8	1	NA	NA	NA	NA	France	1.0	2.0
            """;

    static final String UCDP = """
            subject	relation	object	valid_from	valid_to	source	source_row	detail
            Government of France	fights	Black Hand	1979-01-01	1979-12-31	invented	id=1	Government of France - Black Hand
            Black Hand	fights	Government of France	1979-01-01	1979-12-31	invented	id=2	Government of France - Black Hand
            Government of Russia (Soviet Union)	supports	Black Hand	1979-01-01	1979-12-31	invented	id=2	kinds(any supporter)=ext_w|ext_u;n_supporters=1;against=Government of France
            Zenda League	supports	Black Hand	1980-01-01	1980-12-31	invented	id=3	kinds(any supporter)=ext_w;n_supporters=2;against=Government of France
            Zenda League	supports	Government of France	1980-01-01	1980-12-31	invented	id=4	kinds(any supporter)=ext_f|ext_l;n_supporters=1;against=Black Hand
            """;

    static final String ATOP = """
            ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul
            2,20,1901,1,0,0,0,1
            20,2,1901,1,0,0,0,1
            220,300,1901,0,0,1,0,0
            255,220,1902,0,0,0,0,0
            """;

    static final String LINKS = """
            id,type,group1,group2,date,description
            1,riv,61,113,2010-02-18,"They fought, it ""is said""."
            2,all,61,5,2011-00-00,"An alliance
            on two lines"
            3,aff,5,7,2011-05-00,
            4,spl,5,9,2011-05-00,
            5,all,5,11,0000-00-00,
            """;

    static final String SIGNED = """
            window,a,b,sign
            46-49,FRN,UKG,1
            46-49,FRN,GMY,-1
            """;

    static final String TABLE = """
            who	does what	to whom	against	when	paper
            Ruritania	weapons	Black Hand	Strelsau	2011-05	The Zenda Gazette
            Strelsau	ATTACKS	Black Hand		20110506
            Strelsau	gossip	Black Hand		2011-05-00	The Zenda Gazette
            """.replace("20110506\n", "20110506\t\n");

    static final String PLOVER = """
            {"id": "X-1", "date": "2016-07-24", "actor": [{"code": "USA"}], "recipient": [{"code": "CAN"}], "event": ["CONSULT"]}
            {"id": "X-2", "date": "2016-07-24", "enddate": "2016-07-26", "actor": [{"code": "RUSGOV"}, {"name": "Black Hand"}], "recipient": [{"code": "UKR"}], "event": ["ASSAULT"], "mode": ["firearms"]}
            {"id": "X-3", "date": "2016-07-25", "actor": ["USA"], "event": "PROTEST"}
            {"id": "X-4", "date": "2016-07-25", "actor": ["USA"], "recipient": ["CAN"], "event": "CRIME"}
            """;

    /** How a format is read, and a file of it. */
    record Sample(DataFormat format, byte[] bytes) {
        ImportResult read() {
            return Import.of(format).read(new ByteArrayInputStream(bytes), "sample");
        }
    }

    private Samples() {}

    static Map<String, Sample> all() {
        Map<String, Sample> all = new LinkedHashMap<>();
        all.put("icews-benchmark", sample(Formats.icewsBenchmark(), ICEWS_BENCHMARK));
        all.put("icews", sample(Formats.icews(), ICEWS));
        all.put("ucdp", sample(Formats.ucdpExternalSupport(), UCDP));
        all.put("atop", sample(Formats.atopDyadYears(), ATOP));
        all.put("links", sample(Formats.datedLinks(), LINKS));
        all.put("signed", sample(Formats.signedEdges("1954"), SIGNED));
        all.put("gdelt1", sample(Formats.gdelt1(), gdelt(58, true)));
        all.put("gdelt2", sample(Formats.gdelt2(), gdelt(61, false)));
        all.put("plover", sample(Formats.plover(), PLOVER));
        all.put("plover-records", inHeader(Formats.plover(), "plover.tsv"));
        all.put("plover-array", asArray(all.get("plover-records")));
        all.put("polecat", inHeader(Formats.polecat(), "polecat.tsv"));
        all.put("acled", inHeader(Formats.acled(), "acled.tsv"));
        all.put("table", sample(tableFormat(), TABLE));
        all.put("ucdp-acd", inHeader(Formats.ucdpConflicts(), "ucdp-acd.tsv"));
        all.put("ucdp-ged", inHeader(Formats.ucdpEvents(), "ucdp-ged.tsv"));
        all.put("ucdp-esd", inHeader(Formats.ucdpSupport(), "ucdp-esd.tsv"));
        all.put("atop-published", inHeader(Formats.atopDirectedDyadYears(), "atop.tsv"));
        all.put("atop-members", inHeader(Formats.atopMembers(), "atop-members.tsv"));
        all.put("cow-alliances", inHeader(Formats.cowAlliances(), "cow-alliances.tsv"));
        all.put("cow-disputes", inHeader(Formats.cowDisputes(), "cow-disputes.tsv"));
        all.put("gsdb", inHeader(Formats.gsdb(), "gsdb.tsv"));
        all.put("gsdb-dyadic", inHeader(Formats.gsdbDyadYears(), "gsdb-dyadic.tsv"));
        all.put("sipri", inHeader(Formats.sipri(), "sipri.tsv"));
        all.put("dna", inHeader(Formats.discourse(), "dna.tsv"));
        all.put("gzip", new Sample(Formats.icewsBenchmark(), gzip(ICEWS_BENCHMARK.getBytes(StandardCharsets.UTF_8))));
        return all;
    }

    /** The sample that a table of mappings has in its header, after {@code #>}. */
    private static Sample inHeader(DataFormat format, String table) {
        try (InputStream in = Samples.class.getResourceAsStream(table)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String rows = text.lines()
                    .filter(line -> line.startsWith("#>"))
                    .map(line -> line.substring(2) + "\n")
                    .collect(Collectors.joining());
            return sample(format, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The records of a sample as one JSON array, in which every second record begins a line. */
    private static Sample asArray(Sample lines) {
        StringBuilder array = new StringBuilder("[");
        int count = 0;
        for (String line :
                new String(lines.bytes(), StandardCharsets.UTF_8).lines().toList()) {
            array.append(count == 0 ? "" : count % 2 == 0 ? ",\n  " : ", ").append(line);
            count++;
        }
        return sample(lines.format(), array + "\n]\n");
    }

    static TableFormat tableFormat() {
        return Formats.table()
                .subject("who")
                .type("does what")
                .object("to whom")
                .against("against")
                .date("when")
                .source("paper")
                .meaning("weapons", RelationTypes.ARMS);
    }

    private static Sample sample(DataFormat format, String text) {
        return new Sample(format, text.getBytes(StandardCharsets.UTF_8));
    }

    /** An export of GDELT: in commas with a header, or in tabs without. */
    static String gdelt(int width, boolean header) {
        String separator = header ? "," : "\t";
        StringBuilder text = new StringBuilder();
        if (header) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < width; i++) {
                names.add("Column" + i);
            }
            names.set(1, "SQLDATE");
            names.set(5, "Actor1Code");
            names.set(15, "Actor2Code");
            names.set(26, "EventCode");
            names.set(28, "EventRootCode");
            text.append(String.join(separator, names)).append('\n');
        }
        for (String[] row : new String[][] {
            {"20110601", "RUSGOV", "GEO", "112"},
            {"20110602", "NA", "GEO", "042"},
            {"20110602", " GEOREB ", "GEOMIL", "190"},
            {"20110603", "GEO", "RUS", "010"},
            {"20110604", "GEO", "IGOUNO", "42"}
        }) {
            List<String> fields = new ArrayList<>(Collections.nCopies(width, "0"));
            fields.set(1, row[0]);
            fields.set(5, row[1]);
            fields.set(15, row[2]);
            fields.set(26, row[3]);
            text.append(String.join(separator, fields)).append('\n');
        }
        return text.toString();
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
