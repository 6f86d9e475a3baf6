package io.github.entente.format.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.entente.Entente;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Attestation;
import io.github.entente.world.World;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcledFormatTest {
    private static final String MALI = "Military Forces of Mali (2013-2020)";
    private static final String MALI_POLICE = "Police Forces of Mali (2013-2020)";
    private static final String FRANCE = "Military Forces of France (2017-)";

    private static ImportResult read(Import how, String... lines) {
        return how.read(
                new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)), "acled.csv");
    }

    private static final String HEADER =
            "event_date,event_type,sub_event_type,actor1,inter1,actor2,inter2,country,civilian_targeting,source";

    private static Set<String> acts(String event, String subEvent, String actors, String targeting) {
        return Attested.relations(read(
                        Import.of(Formats.acled()),
                        HEADER,
                        "2020-01-01," + event + "," + subEvent + "," + actors + ",Mali," + targeting + ",")
                .world());
    }

    private static String told(String name, String inter) {
        ActorIdentity identity = Formats.acled().naming(ActorKind.UNKNOWN).identify(new Mention(name, "Mali", inter));
        return identity.kind().label()
                + identity.tie()
                        .map(tie -> " " + tie.type().name() + " " + tie.to().id())
                        .orElse("")
                + identity.officeOf().map(state -> " for " + state.id()).orElse("")
                + identity.unmatched().map(state -> " of " + state + "?").orElse("");
    }

    @Test
    void the_sample_is_read_as_its_rows_say() {
        ImportResult imported = Samples.all().get("acled").read();

        World world = imported.world();
        assertEquals(
                Set.of(
                        "Black Hand CLASHES_WITH " + MALI,
                        MALI + " CAPTURES_FROM Black Hand",
                        "Blue Hand CLASHES_WITH " + MALI,
                        "Blue Hand CAPTURES_FROM " + MALI,
                        FRANCE + " CLASHES_WITH Unidentified Armed Group (Mali)",
                        "Black Hand ATTACKS Civilians (Mali)",
                        MALI_POLICE + " COERCES Civilians (Mali)",
                        FRANCE + " ATTACKS Civilians (Mali)",
                        MALI_POLICE + " ATTACKS Protesters (Mali)"),
                Attested.relations(world));
        List<Attestation> battles = Attested.all(world, "Black Hand", "CLASHES_WITH", MALI);
        assertEquals(
                Set.of("2019-05-14 Strelsau Post", "2019-05-14 The Zenda Gazette", "2019-05-15 The Zenda Gazette"),
                Set.copyOf(battles.stream()
                        .map(one -> one.happened() + " " + one.source())
                        .toList()));
        assertEquals(3, battles.size());
        Attestation first = battles.stream()
                .filter(one -> one.source().equals("Strelsau Post"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("Strelsau Post", "ACLED"), first.passedThrough());
        assertEquals(
                Optional.of("On 14 May 2019, the Black Hand and soldiers \"exchanged fire\" near Zenda."),
                first.quote());
        assertEquals(
                "2019-05",
                Attested.only(world, FRANCE, "CLASHES_WITH", "Unidentified Armed Group (Mali)")
                        .happened()
                        .toString());
        assertEquals(
                "2019-05",
                Attested.only(world, "Black Hand", "ATTACKS", "Civilians (Mali)")
                        .happened()
                        .toString());
        assertEquals("armed group", Attested.actor(world, "Black Hand"));
        assertEquals("organ of a state MEMBER_OF ML", Attested.actor(world, MALI));
        assertEquals("organ of a state MEMBER_OF FR", Attested.actor(world, FRANCE));
        assertEquals("population MEMBER_OF ML", Attested.actor(world, "Civilians (Mali)"));
        assertEquals("population MEMBER_OF ML", Attested.actor(world, "Unidentified Armed Group (Mali)"));
        ImportReport report = imported.report();
        assertEquals(16, report.read());
        assertEquals(8, report.kept());
        assertEquals(1, report.merged());
        assertEquals(1, report.rejected());
        assertEquals(
                Map.of(
                        "Explosions/Remote violence: Grenade (who did it is not told)", 1L,
                        "(an event with one actor)", 1L,
                        "Protests: Peaceful protest", 1L,
                        "Riots: Violent demonstration (who did it is not told)", 1L,
                        "Strategic developments: Agreement", 1L,
                        "(an event within one actor)", 1L),
                report.unmappedByName());
    }

    @Test
    void roll_up_folds_the_forces_of_a_state_at_home_and_abroad() {
        ImportResult imported = Import.of(Formats.acled())
                .rollUp()
                .unknownActorsAre(ActorKind.ARMED_GROUP)
                .read(new ByteArrayInputStream(Samples.all().get("acled").bytes()), "sample");
        assertEquals(
                Set.of(
                        "Black Hand CLASHES_WITH ML",
                        "ML CAPTURES_FROM Black Hand",
                        "Blue Hand CLASHES_WITH ML",
                        "Blue Hand CAPTURES_FROM ML",
                        "FR CLASHES_WITH Unidentified Armed Group (Mali)",
                        "Black Hand ATTACKS Civilians (Mali)",
                        "ML COERCES Civilians (Mali)",
                        "FR ATTACKS Civilians (Mali)",
                        "ML ATTACKS Protesters (Mali)"),
                Attested.relations(imported.world()));
        assertEquals(
                "population MEMBER_OF ML",
                Attested.actor(imported.world(), "Unidentified Armed Group (Mali)"),
                "whoever is unidentified is no party, whatever unknown actors are");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Military Forces of Russia (2000-) | 8 | organ of a state MEMBER_OF RU",
                "Police Forces of the Philippines (2016-2022) Task Force | 1 | organ of a state MEMBER_OF PH",
                "Military Forces of Democratic Republic of Congo (2019-) | 1 | organ of a state MEMBER_OF CD",
                "Military Forces of Libya (2014-2021) | 1 | organ of a state MEMBER_OF LY",
                "Military Forces of Libya (2014-2021) Haftar Faction | 1 | armed group MEMBER_OF LY",
                "Military Forces of Yemen (2016-2022) Supreme Political Council | 1 | armed group MEMBER_OF YE",
                "Mutiny of Military Forces of Mali (2012-2013) | 1 | armed group MEMBER_OF ML",
                "Military Forces of Somaliland (1991-) | 1 | armed group of Somaliland?",
                "Government of Mali (2013-2020) | 1 | government SPEAKS_FOR ML",
                "Customs Service | 1 | unknown for ML",
                "Unidentified Military Forces | 1 | population",
                "Unidentified Gang (Chad) | 3 | population MEMBER_OF TD",
                "Zenda Riflemen | 2 | armed group",
                "Zenda Riflemen (Chad) | 3 | armed group",
                "Zenda Ethnic Militia (Chad) | 4 | population MEMBER_OF TD",
                "Zenda Union | 6 | population",
                "Rioters (Chad) | '' | population MEMBER_OF TD",
                "Civilians (International) | 7 | population",
                "Private Security Forces (Chad) | 8 | unknown",
                "Zenda Union | '' | unknown"
            })
    void names_and_inter_codes_tell_the_kind_and_the_tie(String name, String inter, String kind) {
        assertEquals(kind, told(name, inter));
    }

    @Test
    void the_order_of_actors_tells_nothing_but_in_violence_against_civilians() {
        assertEquals(acts("Battles", "Armed clash", "A,2,B,3", ""), acts("Battles", "Armed clash", "B,3,A,2", ""));
        for (String actors : List.of("A,Rebel group,B,Civilians", "B,7,A,2.0")) {
            assertEquals(Set.of("A ATTACKS B"), acts("Explosions/Remote violence", "Grenade", actors, ""), actors);
            assertEquals(Set.of("A ATTACKS B"), acts("Violence against civilians", "Attack", actors, ""), actors);
            assertEquals(Set.of("A COERCES B"), acts("Violence against civilians", "Sexual violence", actors, ""));
            assertEquals(Set.of("A COERCES B"), acts("Riots", "Mob violence", actors, "Civilians targeted"), actors);
            assertEquals(Set.of(), acts("Riots", "Mob violence", actors, ""), actors);
        }
        assertEquals(Set.of("A ATTACKS B"), acts("Violence against civilians", "Attack", "A,,B,", ""));
        assertEquals(Set.of(), acts("Explosions/Remote violence", "Grenade", "A,,B,7", ""), "whoever A is");
        assertEquals(Set.of(), acts("Explosions/Remote violence", "Grenade", "A,6,B,7", ""), "neither is armed");
    }

    @Test
    void who_clash_fight_and_five_days_of_battles_are_a_war() {
        String[] rows = new String[6];
        rows[0] = HEADER;
        for (int day = 1; day <= 5; day++) {
            rows[day] = "2020-01-0" + day + ",Battles,Armed clash,Red Hand,2,Black Hand,2,Mali,,";
        }
        World war = read(Import.of(Formats.acled()), rows).world();
        World battle = read(Import.of(Formats.acled()), rows[0], rows[1]).world();
        assertEquals(1, Entente.assess(war).wars().size());
        assertEquals(0, Entente.assess(battle).wars().size());
        assertEquals(1, Entente.assess(battle).hostilities().size());
        assertEquals(2, Entente.assess(battle).stances().size(), "each is against the other");
    }

    @Test
    void territory_is_taken_from_somebody_only_where_the_codes_tell_from_whom() {
        String regains = "Government regains territory";
        assertEquals(Set.of("A CLASHES_WITH B", "B CAPTURES_FROM A"), acts("Battles", regains, "A,2,B,1", ""));
        assertEquals(Set.of("A CLASHES_WITH B"), acts("Battles", regains, "A,3,B,1", ""), "A may be the government's");
        assertEquals(Set.of("A CLASHES_WITH B"), acts("Battles", regains, "A,1,B,1", ""));
        String overtakes = "Non-state actor overtakes territory";
        assertEquals(Set.of("A CLASHES_WITH B", "A CAPTURES_FROM B"), acts("Battles", overtakes, "B,1,A,8", ""));
        assertEquals(Set.of("A CLASHES_WITH B"), acts("Battles", overtakes, "A,2,B,2", ""));
        assertEquals(Set.of("A CLASHES_WITH B"), acts("Battles", overtakes, "A,,B,1", ""));
        assertEquals(
                Set.of("A CLASHES_WITH B", "A CAPTURES_FROM B"),
                acts("Battle-Non-state actor overtakes territory", "", "A,2,B,1", ""),
                "older files");
    }

    @Test
    void a_battle_on_an_unknown_day_of_a_week_is_one_day_of_fighting() {
        ImportResult imported = read(
                Import.of(Formats.acled()),
                HEADER + ",time_precision",
                "2020-01-15,Battles,Armed clash,Red Hand,2,Black Hand,2,Mali,,,2",
                "2020-03-30,Battles,Armed clash,Red Hand,2,Black Hand,2,Mali,,,2",
                "2020-12-30,Battles,Armed clash,Red Hand,2,Black Hand,2,Mali,,,2");
        assertEquals(
                List.of("2020", "2020-01"),
                Attested.all(imported.world(), "Red Hand", "CLASHES_WITH", "Black Hand").stream()
                        .map(one -> one.happened().toString())
                        .sorted()
                        .toList());
        assertEquals(
                Map.of("on an unknown day of two years", 1L), imported.report().unmappedByName());
        assertEquals(0, Entente.assess(imported.world()).wars().size());
    }

    @Test
    void what_is_no_code_of_ACLED_is_rejected_and_told() {
        ImportReport report = read(
                        Import.of(Formats.acled()),
                        HEADER + ",time_precision",
                        "2020-01-01,Battles,Armed clash,A,2,B,9,Mali,,,1",
                        "2020-01-01,Battles,Armed clash,A,2,B,3,Mali,,,4",
                        "2020-01-01,Battles,Armed clash,A,2,B,3,Mali,," + "P;".repeat(100) + "P,1",
                        "2020-01-01,Battles,Armed clash,,,,,Mali,,,1",
                        "2020-01-01,Battles,Armed clash,A,2,B,3,Mali,,P; ;Q,3",
                        "01-January-2020,Battles,Armed clash,A,2,B,3,Mali,,,1",
                        "2020-01-01 00:00:00,Battles,Armed clash,B,0,A,2,Mali,,,1",
                        "1/31/2020,Battles,Armed clash,B,0,A,2,Mali,,,2")
                .report();
        assertEquals(
                List.of(
                        "\"9\" in inter2 is no kind of actor of ACLED; they are 1 to 8, or words such as State forces",
                        "\"4\" in time_precision is none of 1, 2 and 3",
                        "more than 100 sources",
                        "no actor1"),
                report.rejections().stream().map(ImportReport.Rejection::reason).toList());
        assertEquals(3, report.kept());
        assertEquals(1, report.merged());
    }
}
