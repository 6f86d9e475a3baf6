package io.github.entente.format.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.conclusion.Inconsistency;
import io.github.entente.fact.Actor;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Relation;
import io.github.entente.query.Finding;
import io.github.entente.world.World;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** What imports find in real files, beside what a few lines of plain Java find in them. */
class RealDataTest {
    private static List<String[]> rows(Path file, String separator) throws IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return in.lines().map(line -> line.split(separator, -1)).toList();
        }
    }

    @Test
    void all_of_ICEWS_2014_is_accounted_for() throws IOException {
        Path file = DataFiles.find("icews/icews14.tsv.gz");
        ImportResult imported = Import.of(Formats.icewsBenchmark()).read(file);

        Set<String> unmapped = new TreeSet<>();
        long events = 0;
        long selves = 0;
        for (String[] row : rows(file, "\t")) {
            String code = Cameo.named(row[1]).orElseThrow().code();
            if (code.startsWith("01") || code.startsWith("02")) {
                unmapped.add(row[1]);
            } else if (row[0].equals(row[2])) {
                selves++;
            } else {
                events++;
            }
        }
        ImportReport report = imported.report();
        assertEquals(90_730, report.read());
        assertEquals(events, report.kept() + report.merged());
        assertEquals(selves, report.rejected());
        assertEquals(unmapped.size(), report.unmappedByName().size());
        int attestations = imported.world().relations().stream()
                .filter(relation -> !relation.type().structural())
                .mapToInt(relation -> imported.world().attestations(relation).size())
                .sum();
        assertEquals(report.kept(), attestations, "each row that is kept is one attestation");
        assertEquals(
                imported.world(), Import.of(Formats.icewsBenchmark()).read(file).world());
    }

    @Test
    void all_of_ICEWS_2014_is_accounted_for_after_roll_up() throws IOException {
        Path file = DataFiles.find("icews/icews14.tsv.gz");
        ImportResult imported = Import.of(Formats.icewsBenchmark()).rollUp().read(file);
        World world = imported.world();

        long between = 0;
        long within = 0;
        for (String[] row : rows(file, "\t")) {
            String code = Cameo.named(row[1]).orElseThrow().code();
            if (!code.startsWith("01") && !code.startsWith("02") && !row[0].equals(row[2])) {
                Optional<Actor> one = world.actor(row[0]);
                Optional<Actor> other = world.actor(row[2]);
                // a name that is in no other row is not in the world
                if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
                    within++;
                } else {
                    between++;
                }
            }
        }
        ImportReport report = imported.report();
        assertEquals(90_730, report.read());
        assertEquals(between, report.kept() + report.merged());
        assertEquals(within, report.within());
        assertTrue(within > 1_000, report::toString);
        for (Actor actor : world.actors()) {
            String name = actor.id();
            String of = name.substring(name.indexOf('(') + 1, Math.max(name.indexOf('(') + 1, name.length() - 1));
            assertFalse(actor.kind() == ActorKind.ORGAN && State.named(of).isPresent(), name);
        }
        Map<String, String> expected = new TreeMap<>();
        expected.put("Israeli Defense Forces", "IL");
        expected.put("Police (Ukraine)", "UA");
        expected.put("Head of Government (Nigeria)", "NG");
        expected.put("Militant (Ukraine)", "Militant (Ukraine)");
        expected.put("Main Opposition (Turkey)", "Main Opposition (Turkey)");
        expected.put("Children (Ukraine)", "Children (Ukraine)");
        expected.put("Barack Obama", "Barack Obama");
        Map<String, String> found = new TreeMap<>();
        expected.keySet().forEach(name -> found.put(name, world.actors().resolve(name)));
        assertEquals(expected, found);
    }

    @Test
    void the_yardstick_of_states_is_a_file_of_aliases_and_folds_persons() {
        ActorAliases states = ActorAliases.read(DataFiles.find("icews/icews14_states.csv"));
        Import with = Import.of(Formats.icewsBenchmark()).aliases(states);
        Path file = DataFiles.find("icews/icews14.tsv.gz");

        ImportResult folded = with.rollUp().read(file);

        assertEquals("US", folded.world().actors().resolve("Barack Obama"));
        assertEquals(with.read(file).report().rejected(), folded.report().rejected());
        assertEquals(1, folded.report().rejected(), "one row has one name at both ends");
        assertTrue(folded.report().within() > with.read(file).report().within(), folded.report()::toString);
    }

    /** Roles of groups that decide and act as one, or fight; the list is this test's own. */
    private static final Pattern ORGANISED =
            Pattern.compile("(?:.*(?:Militant|Militia|Rebel|Insurgent|Combatant|Guerrilla"
                    + "|Separatist|Terrorist|Mujahideen|Fighter|Armed (?:Gang|Band|Opposition)|Drug Gang|Opposition Force"
                    + "|Extremist Group|Violent Group|Resistance (?:Movement|Group)|Terrorist Organization|Military Wing"
                    + "|Party|Parties|Alliance|Coalition|Main Opposition|Liberals|Front|United Left"
                    + "|Labor Union|Association|Bank|Airline|(?:Civic|Rights) Group|Holding Company|Energy Corp).*)");

    /** Criminals and attackers of a country are nobody in particular; those of an armed group are its own. */
    private static final Set<String> OF_ARMED_GROUPS = Set.of(
            "Attacker (Al-Shabaab)",
            "Criminal (Abu Sayyaf)",
            "Criminal (Al Qaeda)",
            "Criminal (Boko Haram)",
            "Criminal (Islamic State of Iraq and the Levant)",
            "Extremist (Al Qaeda)",
            "Extremist (Boko Haram)");

    private static final Pattern ROLE = Pattern.compile("(.+?) \\(.*\\)");

    @Test
    void no_population_medium_or_profession_is_a_party_of_ICEWS_2014() {
        Path file = DataFiles.find("icews/icews14.tsv.gz");
        Import apart = Import.of(Formats.icewsBenchmark());
        for (Import how : List.of(apart, apart.rollUp())) {
            World world = how.read(file).world();
            Set<String> parties = parties(Entente.assess(world).asOf("2014-12-31"));
            assertTrue(parties.size() > 50, parties::toString);
            Set<String> wrong = new TreeSet<>();
            for (String id : parties) {
                ActorKind kind = world.actor(id).orElseThrow().kind();
                Matcher role = ROLE.matcher(id);
                boolean organised = role.matches()
                        ? ORGANISED.matcher(role.group(1)).matches() || OF_ARMED_GROUPS.contains(id)
                        : !id.endsWith("people") && !id.endsWith("Kurds");
                if (!PARTY_KINDS.contains(kind) || !organised) {
                    wrong.add(id + ", " + kind.label());
                }
            }
            assertEquals(Set.of(), wrong);
        }
    }

    private static final Set<ActorKind> PARTY_KINDS = Set.of(
            ActorKind.STATE,
            ActorKind.GOVERNMENT,
            ActorKind.ARMED_GROUP,
            ActorKind.ORGANISATION,
            ActorKind.INTERNATIONAL_ORGANISATION);

    /** Whoever is in a war, a hostility, an alignment, an opposition or a camp. */
    private static Set<String> parties(Assessment assessment) {
        Set<String> parties = new TreeSet<>();
        Stream.of(
                        assessment.wars(),
                        assessment.hostilities(),
                        assessment.alignments(),
                        assessment.oppositions(),
                        assessment.sidings())
                .flatMap(list -> list.conclusions().stream())
                .forEach(found -> {
                    parties.addAll(found.subjects());
                    parties.addAll(found.objects());
                });
        assessment.camps().forEach(camp -> {
            for (String side : camp.war().conclusion().subjects()) {
                parties.add(side);
                parties.addAll(camp.coBelligerentsOf(side));
                camp.behind(side).conclusions().forEach(siding -> parties.add(siding.party()));
            }
        });
        return parties;
    }

    @Test
    void patrons_of_both_sides_in_UCDP_are_those_that_the_file_has() throws IOException {
        Path file = DataFiles.find("ucdp-esd/esd_relations.tsv.gz");
        Set<String> support = new TreeSet<>();
        for (String[] row : rows(file, "\t")) {
            if (row[1].equals("supports")) {
                String against =
                        row[7].substring(row[7].indexOf("against=") + 8).strip();
                support.add(String.join("|", row[0].strip(), row[2].strip(), against, row[3].substring(0, 4)));
            }
        }
        Set<String> expected = new TreeSet<>();
        for (String one : support) {
            String[] s = one.split("\\|");
            if (s[1].compareTo(s[2]) < 0 && support.contains(String.join("|", s[0], s[2], s[1], s[3]))) {
                expected.add(one);
            }
        }
        assertEquals(17, expected.size());

        World world = Import.of(Formats.ucdpExternalSupport()).read(file).world();
        assertEquals(expected, patronsOfBothSides(Entente.assess(world)));
    }

    /** Who backs both sides of a war in a year, as the rules find it, in each year that has a valid day. */
    private static Set<String> patronsOfBothSides(Assessment assessment) {
        Set<String> found = new TreeSet<>();
        for (Finding<Inconsistency> finding :
                assessment.inconsistencies().ofKind(Inconsistency.Kind.BACKS_BOTH_SIDES)) {
            for (LocalDate day = LocalDate.of(1974, 1, 1); day.getYear() < 2020; day = day.plusDays(1)) {
                if (finding.when().isValidOn(day)) {
                    found.add(String.join(
                            "|",
                            finding.conclusion().actor(),
                            finding.conclusion().objects().get(0),
                            finding.conclusion().objects().get(1),
                            String.valueOf(day.getYear())));
                }
            }
        }
        return found;
    }

    /** Pairs of states that the literature knows as rivals, and a year in which UCDP has them at it. */
    @Test
    void classic_rivals_are_found_in_UCDP_by_some_rule() throws IOException {
        World world = Import.of(Formats.ucdpExternalSupport())
                .read(DataFiles.find("ucdp-esd/esd_relations.tsv.gz"))
                .world();
        Assessment assessment = Entente.assess(world);
        Set<String> missing = new TreeSet<>();
        for (String pair : List.of(
                "United States of America/Russia (Soviet Union)/1986",
                "South Africa/Cuba/1986",
                "South Africa/Angola/1986",
                "China/Vietnam (North Vietnam)/1986",
                "Libya/France/1984",
                "Libya/Chad/1984",
                "Iran/Iraq/1984",
                "Ethiopia/Eritrea/1999",
                "Ethiopia/Somalia/1982",
                "Ethiopia/Sudan/1988",
                "Sudan/Chad/2007",
                "Sudan/Uganda/1996",
                "DR Congo (Zaire)/Rwanda/1997",
                "DR Congo (Zaire)/Uganda/1999",
                "Rwanda/Uganda/1991",
                "India/Pakistan/1995",
                "Iran/Saudi Arabia/1994")) {
            String[] parts = pair.split("/");
            String one = world.actors().resolve("Government of " + parts[0]);
            String other = world.actors().resolve("Government of " + parts[1]);
            if (!isFound(assessment.asOf(parts[2] + "-12-31"), one, other)) {
                missing.add(pair);
            }
        }
        assertEquals(Set.of(), missing);
    }

    private static boolean isFound(Assessment assessment, String one, String other) {
        Set<String> both = Set.of(one, other);
        return assessment.rivalries().conclusions().stream()
                        .anyMatch(rivals -> both.equals(Set.copyOf(rivals.subjects())))
                || assessment.sidings().conclusions().stream()
                        .anyMatch(siding -> both.equals(Set.of(siding.party(), siding.enemy())));
    }

    @Test
    void the_pacts_of_1914_are_those_that_ATOP_lists() throws IOException {
        Path file = DataFiles.find("atop/atop_alliance.csv.gz");
        Map<String, Set<String>> expected = new TreeMap<>();
        List<String> types = List.of("DEFENSE_PACT", "ALLIED_WITH", "NEUTRALITY_PACT", "NONAGGRESSION_PACT", "ENTENTE");
        for (String[] row : rows(file, ",")) {
            for (int i = 0; i < types.size() && row[2].equals("1914"); i++) {
                if (row[3 + i].equals("1")) {
                    List<String> pair = new ArrayList<>(List.of(row[0], row[1]));
                    pair.sort(null);
                    expected.computeIfAbsent(types.get(i), k -> new TreeSet<>()).add(String.join("-", pair));
                }
            }
        }
        ImportResult imported =
                Import.of(Formats.atopDyadYears()).from("1914").until("1914").read(file);

        assertEquals(273_296, imported.report().read());
        assertEquals(0, imported.report().rejected());
        Map<String, Set<String>> found = imported.world().relations().stream()
                .collect(Collectors.groupingBy(
                        relation -> relation.type().name(),
                        TreeMap::new,
                        Collectors.mapping(
                                relation -> pair(imported.world(), relation), Collectors.toCollection(TreeSet::new))));
        assertEquals(expected, found);
    }

    private static String pair(World world, Relation relation) {
        List<String> numbers = new ArrayList<>();
        for (String id : List.of(relation.subject(), relation.object())) {
            numbers.add(world.actor(id).orElseThrow().codes().get("cow"));
        }
        numbers.sort(null);
        return String.join("-", numbers);
    }

    @Test
    void every_other_file_is_read_and_accounted_for() {
        ImportReport icews = Import.of(Formats.icews())
                .read(DataFiles.find("icews/events.2018.sample.tab.gz"))
                .report();
        assertEquals(3_705, icews.read());
        assertEquals(0, icews.rejected());

        ImportReport gdelt = Import.of(Formats.gdelt1())
                .read(DataFiles.find("gdelt/gdelt_georgia_2011-06_2013-05.csv.gz"))
                .report();
        assertEquals(105_438, gdelt.read());
        assertEquals(36_632 + 13_744, gdelt.unmappedByName().get("(an event with one actor)"));
        assertFalse(gdelt.toString().contains("is no code of an actor"), gdelt::toString);

        ImportReport links = Import.of(Formats.datedLinks())
                .read(DataFiles.find("mapping-militants/links.csv"))
                .report();
        assertEquals(695, links.read());
        assertEquals(104, links.unmappedByName().get("spl (splits from)"));
        assertEquals(59, links.unmappedByName().get("mer (merges with)"));

        ImportReport tribes = Import.of(Formats.signedEdges("1954"))
                .read(DataFiles.find("signed-networks/tribes/gahuku_gama.csv"))
                .report();
        assertEquals(58, tribes.kept());
        ImportReport states = Import.of(Formats.signedEdges("1946"))
                .read(DataFiles.find("signed-networks/cow/cowList_signnet.csv.gz"))
                .report();
        assertEquals(41_295, states.kept());

        ImportReport rivalries = Import.of(Formats.table()
                        .subject("ccode1")
                        .object("ccode2")
                        .everyRowIs(EventTypes.AT_ENMITY_WITH)
                        .dates("start", "end")
                        .statesByCowNumber())
                .from("1816")
                .read(DataFiles.find("atop/tss_rivalries.csv"))
                .report();
        assertEquals(264, rivalries.read());
    }
}
