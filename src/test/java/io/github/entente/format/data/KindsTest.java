package io.github.entente.format.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Relation;
import io.github.entente.world.Warning;
import io.github.entente.world.World;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of which kind the actors of event data are, what is folded into a state, and what is not. */
class KindsTest {
    private static final ActorNaming ICEWS = new IcewsNaming(ActorKind.UNKNOWN);
    private static final ActorNaming CAMEO = new CameoNaming(ActorKind.UNKNOWN, CameoNaming.Vocabulary.CAMEO);
    private static final ActorNaming PLOVER = Formats.plover().naming(ActorKind.UNKNOWN);

    /** Such as {@code organ of a state SPEAKS_FOR UA}. */
    private static String told(ActorIdentity identity) {
        return identity.kind().label()
                + identity.tie()
                        .map(tie -> " " + tie.type().name() + " " + tie.to().id())
                        .orElse("");
    }

    private static String told(ActorNaming naming, String name) {
        return told(naming.identify(name));
    }

    private static ImportResult read(Import how, String text) {
        return how.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "file");
    }

    /** Rows of four columns between the subject and the object, on days of January. */
    private static String rows(String... ends) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < ends.length; i += 2) {
            rows.append(ends[i])
                    .append("\tThreaten\t")
                    .append(ends[i + 1])
                    .append("\t2014-01-")
                    .append(String.format(Locale.ROOT, "%02d", i / 2 + 1))
                    .append('\n');
        }
        return rows.toString();
    }

    private static ActorAliases aliases(String lines) {
        return ActorAliases.read(
                new ByteArrayInputStream(
                        ("name,id,label,kind,during,tie,to\n" + lines).getBytes(StandardCharsets.UTF_8)),
                "aliases.csv");
    }

    /** The acts, such as {@code US THREATENS RU}, without structural ties. */
    private static Set<String> acts(World world) {
        return world.relations().stream()
                .filter(relation -> !relation.type().structural())
                .map(Relation::toString)
                .collect(Collectors.toSet());
    }

    @Test
    void a_role_of_ICEWS_tells_the_kind_and_the_tie() {
        Map<String, String> expected = new TreeMap<>();
        expected.put("Ukraine", "state");
        expected.put("Government (Ukraine)", "organ of a state SPEAKS_FOR UA");
        expected.put("Head of Government (Ukraine)", "organ of a state SPEAKS_FOR UA");
        expected.put("Police (Ukraine)", "organ of a state MEMBER_OF UA");
        expected.put("Fighter Bomber (Ukraine)", "organ of a state MEMBER_OF UA");
        expected.put("Militant (Ukraine)", "armed group MEMBER_OF UA");
        expected.put("Labor Union (Ukraine)", "organisation MEMBER_OF UA");
        expected.put("Main Opposition (Ukraine)", "organisation MEMBER_OF UA");
        expected.put("Business (Ukraine)", "population MEMBER_OF UA");
        expected.put("Education (Ukraine)", "population MEMBER_OF UA");
        expected.put("Religion (Ukraine)", "population MEMBER_OF UA");
        expected.put("Ethnic Group (Ukraine)", "population MEMBER_OF UA");
        expected.put("Children (Ukraine)", "population MEMBER_OF UA");
        expected.put("Criminal (Ukraine)", "population MEMBER_OF UA");
        expected.put("Media (Ukraine)", "medium MEMBER_OF UA");
        expected.put("State Media (Ukraine)", "medium MEMBER_OF UA");
        expected.put("Media Personnel (Ukraine)", "population MEMBER_OF UA");
        expected.put("Party President (Ukraine)", "person MEMBER_OF UA");
        expected.put("Party Member (Ukraine)", "population MEMBER_OF UA");
        expected.put("Extremist (Ukraine)", "unknown MEMBER_OF UA");
        expected.put("Peacekeeping Troop (Ukraine)", "unknown");
        expected.put("Beekeeper (Ukraine)", "population MEMBER_OF UA");
        expected.put("Priest (Holy See (Vatican City State))", "population MEMBER_OF VA");
        expected.put("Beekeeper (Ruritania)", "unknown");
        expected.put("Militant (Ruritania)", "armed group");
        expected.put("Police (Ruritania)", "organ of a state");
        expected.put("Citizen (Ruritania)", "population");
        expected.put("Militant(Ukraine)", "unknown");
        expected.put("(Ukraine)", "unknown");
        expected.put("Militant (Ukraine", "unknown");
        assertEquals(expected, all(ICEWS, expected.keySet()));
    }

    private static Map<String, String> all(ActorNaming naming, Set<String> names) {
        Map<String, String> found = new TreeMap<>();
        names.forEach(name -> found.put(name, told(naming, name)));
        return found;
    }

    @Test
    void a_well_known_name_tells_the_kind_and_a_name_like_it_does_not() {
        Map<String, String> expected = new TreeMap<>();
        expected.put("Boko Haram", "armed group");
        expected.put("boko haram", "armed group");
        expected.put("Boko Haram II", "unknown");
        expected.put("Israeli Defense Forces", "organ of a state MEMBER_OF IL");
        expected.put("Israeli Defense Force", "unknown");
        expected.put("North Atlantic Treaty Organization", "international organisation");
        expected.put("Associated Press", "medium");
        expected.put("Associated Press Managers", "unknown");
        expected.put("Fula people", "population");
        expected.put("Middle East", "theatre");
        expected.put("Barack Obama", "unknown");
        expected.put("Militant (Taliban)", "armed group MEMBER_OF Taliban");
        expected.put("Citizen (Taliban)", "population");
        expected.put("Chief of Staff (French Air Force)", "organ of a state MEMBER_OF French Air Force");
        expected.put("Ministry (European Union)", "unknown");
        expected.put("Foreign Affairs (Middle East)", "unknown");
        assertEquals(expected, all(ICEWS, expected.keySet()));
    }

    @Test
    void the_tables_of_names_and_roles_are_sound() {
        Set<String> names = new HashSet<>();
        for (List<String> line : Resources.table("names.tsv")) {
            ActorKind kind = ActorKind.labelled(line.get(0)).orElseThrow();
            assertTrue(
                    kind != ActorKind.PERSON && kind != ActorKind.STATE && kind != ActorKind.UNKNOWN, line::toString);
            assertEquals(kind == ActorKind.ORGAN, !line.get(1).isEmpty(), line::toString);
            assertEquals(line.get(1).isEmpty(), line.get(2).isEmpty(), line::toString);
            assertTrue(line.size() > 3, line::toString);
            for (String name : line.subList(3, line.size())) {
                assertTrue(names.add(name.toLowerCase(Locale.ROOT)), name);
                assertEquals(name.strip(), name);
                assertFalse(State.isTaken(name), name);
                assertEquals(kind.label(), told(ICEWS, name).split(" MEMBER_OF| SPEAKS_FOR", 2)[0], name);
            }
        }
        Set<String> roles = new HashSet<>();
        for (List<String> line : Resources.table("roles.tsv")) {
            assertEquals(3, line.size(), line::toString);
            assertTrue(roles.add(line.get(2)), line::toString);
            ActorKind kind = ActorKind.labelled(line.get(0)).orElseThrow();
            String of = line.get(1).isEmpty() ? "" : " " + line.get(1) + " UA";
            assertEquals(kind.label() + of, told(ICEWS, line.get(2) + " (Ukraine)"));
        }
    }

    @Test
    void the_sectors_of_a_code_tell_the_kind_and_rebels_and_opposition_are_not_the_government() {
        Map<String, String> expected = new TreeMap<>();
        expected.put("GEO", "state");
        expected.put("GEOGOV", "organ of a state SPEAKS_FOR GE");
        expected.put("GEOGOVMED", "organ of a state SPEAKS_FOR GE");
        expected.put("GEOMIL", "organ of a state MEMBER_OF GE");
        expected.put("GEOREB", "armed group MEMBER_OF GE");
        expected.put("GEOMOSREB", "armed group MEMBER_OF GE");
        expected.put("GEOGOVSEP", "armed group MEMBER_OF GE");
        expected.put("GEOPTY", "organisation MEMBER_OF GE");
        expected.put("GEOBUS", "population MEMBER_OF GE");
        expected.put("GEOEDU", "population MEMBER_OF GE");
        expected.put("GEOMOS", "population MEMBER_OF GE");
        expected.put("GEOMED", "medium MEMBER_OF GE");
        expected.put("GEOOPP", "unknown MEMBER_OF GE");
        expected.put("GEOLEGOPP", "unknown MEMBER_OF GE");
        expected.put("GEOXYZ", "unknown");
        expected.put("IGOUNO", "international organisation");
        expected.put("GOV", "organ of a state");
        expected.put("REB", "armed group");
        expected.put("EUR", "unknown");
        assertEquals(expected, all(CAMEO, expected.keySet()));
        assertEquals("population MEMBER_OF GE", told(PLOVER, "GEOMED"), "MED is health in PLOVER");
        assertEquals("medium MEMBER_OF GE", told(PLOVER, "GEOJRN"));
        assertEquals("unknown MEMBER_OF GE", told(CAMEO, "GEOOPPJRN"));
        assertEquals("unknown", told(PLOVER, "GEOGOVPRE"), "Abkhazia's government is not Georgia's");
        assertEquals("organ of a state SPEAKS_FOR GE", told(CAMEO, "GEOGOVPRE"), "PRE is PLOVER's");
    }

    @Test
    void an_ethnic_group_is_in_lower_case_and_a_confession_has_digits() {
        Map<String, String> expected = new TreeMap<>();
        expected.put("CHE", "state");
        expected.put("che", "population");
        expected.put("GEOabk", "population MEMBER_OF GE");
        expected.put("GEOGOVabk", "organ of a state SPEAKS_FOR GE");
        expected.put("cheGOV", "organ of a state");
        expected.put("CHEGOV", "organ of a state SPEAKS_FOR CH");
        expected.put("cheREB", "armed group");
        expected.put("cheMED", "medium");
        expected.put("cheHRI", "population");
        expected.put("tibOPP", "unknown");
        expected.put("CHRPRO300", "population");
        expected.put("CHR005", "population");
        expected.put("NRMRAC020", "population");
        expected.put("ABR012HLH", "population");
        expected.put("ABR012REB", "armed group");
        expected.put("CHRPRO230LEG", "organ of a state");
        expected.put("CHRMIL230", "population");
        expected.put("GEOCHRDOX109", "population MEMBER_OF GE");
        expected.put("XYZ", "unknown");
        assertEquals(expected, all(CAMEO, expected.keySet()));
        assertEquals("che (ethnic)", CAMEO.identify("che").id());
        assertEquals("cheGOV (ethnic)", CAMEO.identify("cheGOV").id());
        assertEquals("che", CAMEO.identify("che").codes().get("cameo"));
        assertEquals("RS", CAMEO.identify("SCGSRB").id());
        assertEquals("organ of a state SPEAKS_FOR RS", told(CAMEO, "SCGSRBGOV"));
    }

    @Test
    void codes_that_differ_in_case_alone_are_different_actors_in_one_world() {
        String rows = "20110601\tche\tCHE\t112\n20110602\tcheGOV\tCHEGOV\t112\n"
                + "20110603\tCHR\tchr\t112\n20110604\tCHRPRO300\tche\t112\n";
        Import how = Import.of(Formats.gdelt1());
        ImportResult imported = read(how, "SQLDATE\tActor1Code\tActor2Code\tEventCode\n" + rows);

        assertEquals(0, imported.report().rejected());
        assertEquals(
                Set.of(
                        "che (ethnic) ACCUSES CH",
                        "cheGOV (ethnic) ACCUSES CHEGOV",
                        "CHR ACCUSES chr (ethnic)",
                        "CHRPRO300 ACCUSES che (ethnic)"),
                acts(imported.world()));
        assertEquals("CH", imported.world().actors().resolve("CHE"));
        assertEquals(ActorKind.POPULATION, kind(imported.world(), "chr (ethnic)"));

        World named = read(
                        how.aliases(aliases("che,CHECHENS,Chechens,population,,,\n")),
                        "SQLDATE\tActor1Code\tActor2Code\tEventCode\n" + rows)
                .world();
        assertTrue(acts(named).contains("CHECHENS ACCUSES CH"), acts(named)::toString);
    }

    @Test
    void the_country_of_a_row_is_one_state_by_its_name_and_by_either_code() {
        for (String country : List.of("Ukraine", "UA", "UKR", "UKRAINE ")) {
            for (ActorNaming naming : List.of(ICEWS, PLOVER)) {
                String sectors = naming == ICEWS ? "Government" : "GOV";
                assertEquals(
                        "UA",
                        naming.identify(new Mention("Rudolf", country, sectors))
                                .officeOf()
                                .orElseThrow()
                                .id(),
                        country);
            }
        }
        assertTrue(ICEWS.identify(new Mention("Rudolf", "ukr", "Government"))
                .officeOf()
                .isEmpty());
    }

    @Test
    void what_is_no_group_of_three_is_no_code() {
        for (String code : List.of("Che", "cHE", "CH", "300CHR", "che300", "CHR30", "CHR-PRO", "CHRPRO3000")) {
            ImportReport report = read(
                            Import.of(Formats.gdelt1()),
                            "SQLDATE\tActor1Code\tActor2Code\tEventCode\n20110601\t" + code + "\tGEO\t112\n"
                                    + "20110601\tRUS\tGEO\t112\n")
                    .report();
            assertEquals(1, report.rejected(), code);
        }
    }

    @Test
    void the_report_counts_actors_by_kind_and_names_those_of_unknown_kind() {
        ImportResult imported = read(
                Import.of(Formats.icewsBenchmark()),
                rows(
                                "Ukraine",
                                "Rupert",
                                "Rupert",
                                "Police (Ukraine)",
                                "Boko Haram",
                                "Zenda",
                                "Citizen (France)",
                                "Rupert",
                                "Citizen (Ukraine)",
                                "Black Michael",
                                "Flavia",
                                "Sapt")
                        + "Ukraine\tThreaten\tRupert\t2014-01-01\n"
                        + "Ukraine\tMake statement\tFritz\t2014-01-01\n");
        ImportReport report = imported.report();

        assertEquals(
                Map.of(
                        ActorKind.STATE, 2,
                        ActorKind.ORGAN, 1,
                        ActorKind.ARMED_GROUP, 1,
                        ActorKind.MEDIUM, 1,
                        ActorKind.POPULATION, 2,
                        ActorKind.UNKNOWN, 5),
                report.actorsByKind());
        assertEquals(
                imported.world().actors().size(),
                report.actorsByKind().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        assertEquals(
                "{Rupert=4, Black Michael=1, Flavia=1, Sapt=1, Zenda=1}",
                report.unknownActors().toString());
        assertTrue(
                report.toString()
                        .contains("\nactors: 2 states, 1 organ of a state, 1 armed group, 1 medium, 2 populations, 5 of"
                                + " unknown kind (most rows: Rupert (4), Black Michael (1), Flavia (1), …)"),
                report::toString);
    }

    @Test
    void actors_of_unknown_kind_are_what_the_user_says_and_those_of_known_kind_are_not() {
        String rows = rows("Rupert", "Boko Haram");
        ImportResult asItIs = read(Import.of(Formats.icewsBenchmark()), rows);
        ImportResult asParties =
                read(Import.of(Formats.icewsBenchmark()).unknownActorsAre(ActorKind.ORGANISATION), rows);

        assertEquals(ActorKind.UNKNOWN, kind(asItIs.world(), "Rupert"));
        assertEquals(1, asItIs.world().warnings().of(Warning.Kind.UNKNOWN_KIND).size());
        assertEquals(ActorKind.ORGANISATION, kind(asParties.world(), "Rupert"));
        assertEquals(ActorKind.ARMED_GROUP, kind(asParties.world(), "Boko Haram"));
        assertTrue(asParties.report().unknownActors().isEmpty());
        assertFalse(asParties.report().toString().contains("unknown"), asParties.report()::toString);
        assertEquals(
                ActorKind.ORGANISATION,
                kind(
                        read(Import.of(Formats.signedEdges("1954")), Samples.SIGNED)
                                .world(),
                        "FRN"),
                "whoever has allies and enemies is a party");
    }

    private static ActorKind kind(World world, String name) {
        return world.actor(name).orElseThrow().kind();
    }

    @Test
    void roll_up_folds_organs_by_the_country_of_the_name_and_nothing_else() {
        String rows = rows(
                "Government (United States)", "Foreign Affairs (Russia)",
                "Israeli Defense Forces", "Hamas",
                "Police (Ukraine)", "Militant (Ukraine)",
                "Chief of Staff (French Air Force)", "Main Opposition (Ukraine)",
                "Legislature (Ukraine)", "Citizen (Ukraine)",
                "Court Judge (Ukraine)", "State Media (Ukraine)",
                "Head of Government (Ukraine)", "Barack Obama",
                "Party President (Ukraine)", "Police (Ruritania)");
        World apart = read(Import.of(Formats.icewsBenchmark()), rows).world();
        assertTrue(
                acts(apart).contains("Government (United States) THREATENS Foreign Affairs (Russia)"),
                () -> acts(apart).toString());

        ImportResult folded = read(Import.of(Formats.icewsBenchmark()).rollUp(), rows);

        assertEquals(
                Set.of(
                        "US THREATENS RU",
                        "IL THREATENS Hamas",
                        "UA THREATENS Militant (Ukraine)",
                        "FR THREATENS Main Opposition (Ukraine)",
                        "UA THREATENS Citizen (Ukraine)",
                        "UA THREATENS State Media (Ukraine)",
                        "UA THREATENS Barack Obama",
                        "Party President (Ukraine) THREATENS Police (Ruritania)"),
                acts(folded.world()));
        assertTrue(
                folded.world()
                        .actor("Government (United States)")
                        .orElseThrow()
                        .id()
                        .equals("US"),
                "as an alias");
        assertEquals(1, folded.report().actorsByKind().get(ActorKind.ORGAN), "the police of whoever Ruritania is");
        assertEquals(0, folded.report().within());
    }

    @Test
    void what_happens_within_one_actor_after_roll_up_is_counted_and_no_error() {
        String rows = rows(
                "Police (Ukraine)", "Ukraine",
                "Police (Ukraine)", "Government (Ukraine)",
                "Police (Ukraine)", "Citizen (Ukraine)",
                "Ukraine", "Ukraine",
                "Police (Ukraine)", "Military (Ukraine)");
        Import folding = Import.of(Formats.icewsBenchmark()).rollUp();
        ImportReport report = read(folding, rows).report();

        assertEquals(5, report.read());
        assertEquals(1, report.kept());
        assertEquals(3, report.within());
        assertEquals(
                "[line 4: \"UA\" threatens itself; a relation needs two actors]",
                report.rejections().toString());
        assertTrue(
                report.toString().contains("\n         3 within one actor: both ends are the same after roll-up"),
                report::toString);

        ImportReport apart = read(Import.of(Formats.icewsBenchmark()), rows).report();
        assertEquals(4, apart.kept());
        assertEquals(0, apart.within());
        assertFalse(apart.toString().contains("within"), apart::toString);

        ImportReport later = read(folding.from("2014-01-05"), rows).report();
        assertEquals(1, later.within(), "what the selection leaves out is not within");
        assertEquals(3, later.filtered());
        assertEquals(
                1,
                read(folding.strict().from("2014-01-05"), rows("Police (Ukraine)", "Ukraine"))
                        .report()
                        .filtered());
    }

    @Test
    void sectors_and_country_fold_office_holders_in_the_native_files_of_ICEWS() {
        Map<String, String> expected = new TreeMap<>();
        expected.put("Government,Executive Office,Executive", "US");
        expected.put("(National) Major Party,Parties,Government,Executive,Cabinet", "US");
        expected.put("Government,Military", "US");
        expected.put("Government,Judicial", "US");
        expected.put("Government,Finance / Economy / Commerce / Trade Ministry", "US");
        expected.put("Executive", "Rudolf");
        expected.put("Parties,Government,Legislative / Parliamentary,Lower House", "Rudolf");
        expected.put("Parties,Opposition Major Party (Out Of Government),Government,Executive", "Rudolf");
        expected.put("International Government Organization,Global,Government", "Rudolf");
        expected.put("Government,Dissident,Insurgents", "Rudolf");
        expected.put("Social,Government,Media,State Media,Executive", "Rudolf");
        expected.put("NA", "Rudolf");
        Map<String, String> found = new TreeMap<>();
        expected.forEach((sectors, who) -> found.put(sectors, folded("Rudolf", sectors, "United States")));
        assertEquals(expected, found);
        assertEquals("Rudolf", folded("Rudolf", "Government,Executive", "NA"));
        assertEquals("Rudolf", folded("Rudolf", "Government,Executive", "Ruritania"));
        assertEquals(
                "Boko Haram",
                folded("Boko Haram", "Government,Executive", "Nigeria"),
                "a name that is known is what it is known for");
        assertEquals(
                ActorKind.MEDIUM,
                kind(
                        read(Import.of(Formats.icews()), dataverse("Zenda Gazette", "News,Media,Social", "France"))
                                .world(),
                        "Zenda Gazette"));
        assertEquals(
                ActorKind.UNKNOWN,
                kind(
                        read(Import.of(Formats.icews()), dataverse("Rudolf", "Government,Executive", "France"))
                                .world(),
                        "Rudolf"),
                "without roll-up a person stays an actor");
    }

    /** A file in which somebody of these sectors threatens Iran. */
    private static String dataverse(String name, String sectors, String country) {
        String header = Samples.ICEWS.lines().findFirst().orElseThrow();
        return header + "\n"
                + String.join(
                        "\t",
                        "1",
                        "2018-06-01",
                        name,
                        sectors,
                        country,
                        "Threaten",
                        "130",
                        "-5",
                        "Iran",
                        "NA",
                        "Iran",
                        "7",
                        "1",
                        "NA",
                        "NA",
                        "NA",
                        "NA",
                        "NA",
                        "1",
                        "2")
                + "\n";
    }

    private static String folded(String name, String sectors, String country) {
        World world = read(Import.of(Formats.icews()).rollUp(), dataverse(name, sectors, country))
                .world();
        return acts(world).iterator().next().replace(" THREATENS IR", "");
    }

    @Test
    void one_person_with_two_offices_is_folded_row_by_row() {
        String rows = dataverse("Rudolf", "Government,Executive", "France")
                + dataverse("Rudolf", "Education,Social", "France")
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow() + "\n";
        assertEquals(
                Set.of("FR THREATENS IR", "Rudolf THREATENS IR"),
                acts(read(Import.of(Formats.icews()).rollUp(), rows).world()));
    }

    @Test
    void roll_up_folds_codes_and_governments_of_other_formats() {
        ImportResult gdelt = read(Import.of(Formats.gdelt1()).rollUp(), Samples.gdelt(58, true));
        assertEquals(Set.of("RU ACCUSES GE", "GEOREB ATTACKS GE"), acts(gdelt.world()));
        ImportResult ucdp = read(Import.of(Formats.ucdpExternalSupport()).rollUp(), Samples.UCDP);
        assertTrue(
                acts(ucdp.world()).contains("RU ARMS Black Hand AGAINST FR"),
                () -> acts(ucdp.world()).toString());
        ImportResult plover = read(Import.of(Formats.plover()).rollUp(), """
                {"date": "2016-07-24", "actor": [{"code": "SYR", "sector": "REB"}], "recipient": [{"code": "SYR", "sector": "MIL"}], "event": "ASSAULT"}
                {"date": "2016-07-24", "actor": [{"code": "MDA", "sector": ["GOV", "PRE"]}], "recipient": [{"code": "MDA"}], "event": "ASSAULT"}
                {"date": "2016-07-24", "actor": [{"name": "Frank-Walter Steinmeier", "country": "DEU", "sector": "GOV"}], "recipient": [{"code": "MDA"}], "event": "CONSULT"}
                {"date": "2016-07-24", "actor": [{"name": "Rupert", "country": "Germany", "sector": "GOVOPP"}], "recipient": [{"code": "MDA"}], "event": "CONSULT"}
                {"date": "2016-07-24", "actor": [{"name": "Boko Haram", "country": "NGA", "sector": "GOV"}], "recipient": [{"code": "MDA"}], "event": "CONSULT"}
                """);
        assertEquals(
                Set.of(
                        "SYRREB ATTACKS SY",
                        "MDAGOVPRE ATTACKS MD",
                        "DE CONSULTS MD",
                        "MD CONSULTS Rupert",
                        "Boko Haram CONSULTS MD"),
                acts(plover.world()));
    }

    @Test
    void aliases_say_for_whom_persons_act_and_roll_up_follows_them() {
        ActorAliases aliases = aliases("""
                Rudolf,RUDOLF,Rudolf V,person,,LEADS,FR
                Rupert,RUPERT,Rupert,person,,LEADS,HAND
                Black Hand,HAND,Black Hand,armed group,,AGENT_OF,DE
                Sapt,SAPT,Sapt,person,,SPEAKS_FOR,FR
                Fritz,FRITZ,Fritz,person,,LEADS,CABINET
                Cabinet,CABINET,Cabinet,government,,SPEAKS_FOR,GB
                Flavia,FR,,,,,
                """);
        String rows = rows("Rudolf", "Rupert", "Black Hand", "Sapt", "Fritz", "Flavia");

        ImportResult apart = read(Import.of(Formats.icewsBenchmark()).aliases(aliases), rows);
        assertEquals(
                Set.of("RUDOLF THREATENS RUPERT", "HAND THREATENS SAPT", "FRITZ THREATENS FR"), acts(apart.world()));
        assertTrue(
                apart.world().relations().stream()
                        .anyMatch(tie -> tie.toString().equals("CABINET SPEAKS_FOR GB")),
                "the tie of whom somebody is tied to");

        ImportResult folded =
                read(Import.of(Formats.icewsBenchmark()).aliases(aliases).rollUp(), rows);
        assertEquals(Set.of("FR THREATENS RUPERT", "HAND THREATENS SAPT", "GB THREATENS FR"), acts(folded.world()));
    }

    @Test
    void an_alias_without_a_kind_has_the_kind_and_the_tie_that_the_format_knows() {
        ActorAliases aliases = aliases("""
                Al Shabab,Al-Shabaab,,,,,
                Tzahal,Israeli Defense Forces,Tzahal,,,,
                Police (Ukraine),MILITSIYA,,,,,
                Rupert,HENTZAU,,,,,
                Boko Haram,BH,,person,,,
                """);
        World world = read(
                        Import.of(Formats.icewsBenchmark()).aliases(aliases),
                        rows("Al Shabab", "Tzahal", "Police (Ukraine)", "Rupert", "Boko Haram", "Rupert"))
                .world();
        assertEquals(
                Map.of(
                        "Al-Shabaab", "armed group",
                        "Israeli Defense Forces", "organ of a state",
                        "MILITSIYA", "organ of a state",
                        "HENTZAU", "unknown",
                        "BH", "person"),
                Stream.of("Al-Shabaab", "Israeli Defense Forces", "MILITSIYA", "HENTZAU", "BH")
                        .collect(
                                Collectors.toMap(id -> id, id -> kind(world, id).label())));
        assertEquals(
                Set.of("Israeli Defense Forces MEMBER_OF IL", "MILITSIYA MEMBER_OF UA"),
                world.relations().stream()
                        .filter(relation -> relation.type().structural())
                        .map(Relation::toString)
                        .collect(Collectors.toSet()));
        assertEquals(
                1,
                read(
                                Import.of(Formats.atopDyadYears())
                                        .aliases(aliases("2,OLD-US,The old United States,,,,\n")),
                                Samples.ATOP)
                        .report()
                        .unknownActors()
                        .size(),
                "a format of numbers does not know the id");
    }

    /** A row of the Dataverse by the name and sectors of its subject, and its publisher. */
    private static String row(String subject, String sectors, String publisher) {
        List<String> cells = new ArrayList<>(Collections.nCopies(20, "0"));
        cells.set(1, "2014-01-01");
        cells.set(2, subject);
        cells.set(3, sectors);
        cells.set(4, "NA");
        cells.set(6, "130");
        cells.set(8, "France");
        cells.set(9, "NA");
        cells.set(10, "NA");
        cells.set(13, publisher);
        return String.join("\t", cells) + "\n";
    }

    private static ImportResult dataverse(String... rows) {
        return read(
                Import.of(Formats.icews()),
                Samples.ICEWS.substring(0, Samples.ICEWS.indexOf('\n') + 1) + String.join("", rows));
    }

    @Test
    void any_row_can_tell_the_kind_and_not_the_first_alone() {
        for (List<String> sectors : List.of(List.of("NA", "News"), List.of("News", "NA"))) {
            World world = dataverse(
                            row("Zenda Gazette", sectors.get(0), "NA"), row("Zenda Gazette", sectors.get(1), "NA"))
                    .world();
            assertEquals(ActorKind.MEDIUM, kind(world, "Zenda Gazette"));
        }
    }

    @Test
    void a_name_that_a_state_has_is_one_actor_in_all_rows() {
        ImportReport report =
                dataverse(row("UA", "NA", "NA"), row("UA", "News", "UA")).report();
        assertEquals(
                Set.of("UA (unknown)", "UA (medium)"), report.renamedActors().get("UA"));
        assertEquals(2, report.kept());
    }

    @Test
    void an_armed_group_that_publishes_stays_one() {
        for (ImportResult imported : List.of(
                dataverse(row("Boko Haram", "NA", "NA"), row("Rupert", "NA", "Boko Haram")),
                dataverse(row("Rupert", "NA", "Boko Haram"), row("Boko Haram", "NA", "NA")))) {
            assertEquals(ActorKind.ARMED_GROUP, kind(imported.world(), "Boko Haram"));
        }
        World world = dataverse(row("Rupert", "NA", "Zenda Gazette"), row("Zenda Gazette", "NA", "NA"))
                .world();
        assertEquals(ActorKind.MEDIUM, kind(world, "Zenda Gazette"));
    }

    @Test
    void names_that_look_alike_are_one() {
        ImportResult imported = read(
                Import.of(Formats.icewsBenchmark()),
                rows(
                        "Caf\u00e9 Noir", "Rupert",
                        "Cafe\u0301 Noir", "Zenda",
                        "Caf\u00e9\u00a0 Noir", "Rupert",
                        "government (ukraine)", "Rupert"));
        assertEquals(
                Set.of(
                        "Caf\u00e9 Noir THREATENS Rupert",
                        "Caf\u00e9 Noir THREATENS Zenda",
                        "government (ukraine) THREATENS Rupert"),
                acts(imported.world()));
        assertEquals(
                "Caf\u00e9 Noir",
                imported.world().actor("cafe\u0301  noir").orElseThrow().id());
        assertEquals(ActorKind.ORGAN, kind(imported.world(), "Government (Ukraine)"));
    }

    @Test
    void a_rejected_row_leaves_no_actor() {
        ImportResult imported =
                read(Import.of(Formats.icewsBenchmark()), rows("Ukraine", "France", "Rupert", "RUPERT"));
        assertEquals(1, imported.report().rejected());
        assertTrue(imported.world().actor("Rupert").isEmpty());
    }
}
