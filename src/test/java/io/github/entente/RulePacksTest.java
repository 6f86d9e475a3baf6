package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.conclusion.Alliance;
import io.github.entente.derivation.Rule;
import io.github.entente.seeds.Seeds;
import io.github.entente.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulePacksTest {
    private static final String TRADE = """
            package trade;

            import io.github.entente.conclusion.Alliance;
            import io.github.entente.fact.Relation;
            import io.github.entente.fact.RelationTypes;

            global io.github.entente.rule.Derivations derivations;

            rule "trade/cooperation"
                @says( "{one} cooperates with {other}" )
                @source( "test" )
                @strength( 0.5 )
                @time( OVERLAP )
            when
                $deal : Relation( type == RelationTypes.COOPERATES, $one : subject, $other : object )
            then
                derivations.derive( kcontext, new Alliance( $one, $other ) );
            end
            """;

    private static final World COOPERATION = World.builder()
            .state("US", "United States")
            .state("TR", "Türkiye")
            .medium("M", "Medium")
            .relation("US")
            .cooperates("TR")
            .happened("2020")
            .per("M")
            .build();

    @Test
    void rules_of_ones_own_run_with_the_shipped_ones() {
        RulePacks packs = RulePacks.standard().and(RulePack.of("trade.drl", TRADE));
        assertEquals(0, Entente.assess(COOPERATION).alliances().size());
        assertEquals(
                new Alliance("TR", "US"),
                Entente.with(packs).assess(COOPERATION).alliances().first().conclusion());
        assertEquals(
                "trade/cooperation: US cooperates with TR",
                Entente.with(packs)
                        .assess(COOPERATION)
                        .alliances()
                        .first()
                        .explain()
                        .toString()
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow()
                        .strip());
        assertEquals(
                Entente.assess(Seeds.libya2020()).report(),
                Entente.with(packs).assess(Seeds.libya2020()).report());
    }

    @Test
    void rules_are_read_from_a_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("trade.drl"), TRADE);
        RulePacks packs = RulePacks.standard().and(RulePack.from(file)).only("trade");
        assertEquals(
                List.of("trade/cooperation"),
                packs.rules().stream().map(Rule::name).toList());
        assertEquals(
                1,
                Entente.with(packs)
                        .assess(COOPERATION)
                        .derivations()
                        .derivations()
                        .size());
    }

    @Test
    void a_file_that_cannot_be_read_is_named_with_the_reason(@TempDir Path folder) throws IOException {
        Path absent = folder.resolve("absent.drl");
        assertEquals(
                "cannot read " + absent + ": there is no such file",
                assertThrows(UncheckedIOException.class, () -> RulePack.from(absent))
                        .getMessage());
        Path latin = Files.write(folder.resolve("latin.drl"), new byte[] {'/', '/', (byte) 0xE4});
        assertEquals(
                "cannot read " + latin + ": it is not in UTF-8",
                assertThrows(UncheckedIOException.class, () -> RulePack.from(latin))
                        .getMessage());
    }

    @Test
    void a_rule_or_a_pack_is_left_out() {
        RulePacks fewer = RulePacks.standard().without("rivalry/proxy", "balance");
        assertTrue(fewer.rules().stream()
                .map(Rule::name)
                .noneMatch(name -> name.equals("rivalry/proxy") || name.startsWith("balance/")));
        assertEquals(RulePacks.standard().rules().size() - 3, fewer.rules().size());
        Assessment libya = Entente.with(fewer).assess(Seeds.libya2020());
        assertTrue(libya.rivalries().stream()
                .noneMatch(rivalry -> rivalry.conclusion().toString().startsWith("ProxyRivalry")));
        assertEquals(0, libya.hypotheses().size());
        assertEquals(
                Entente.assess(Seeds.libya2020()).shifts().toString(),
                libya.shifts().toString());
    }

    @Test
    void no_rules_conclude_nothing() {
        Assessor nothing = Entente.with(RulePacks.standard().only("rivalry").without("rivalry"));
        assertEquals(
                0, nothing.assess(Seeds.libya2020()).derivations().derivations().size());
    }

    @Test
    void an_unknown_name_is_refused_with_the_nearest() {
        RulePacks all = RulePacks.standard();
        assertEquals(
                "unknown rule or pack \"rivalry/proxi\"; did you mean \"rivalry/proxy\"?",
                assertThrows(IllegalArgumentException.class, () -> all.without("rivalry/proxi"))
                        .getMessage());
        assertEquals(
                "unknown rule or pack \"trade\"; the packs are alignment, attribution, balance, commitment, consistency, fortune, hostility, rivalry, stance",
                assertThrows(IllegalArgumentException.class, () -> all.only("trade"))
                        .getMessage());
    }

    @Test
    void a_name_that_is_taken_is_refused() {
        RulePack pack = RulePack.of("mine.drl", TRADE.replace("trade/cooperation", "rivalry/proxy"));
        assertEquals(
                "mine.drl: there already is a rule \"rivalry/proxy\"; give it another name, leave the other out first, or bring the pack by replacing(…)",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> RulePacks.standard().and(pack))
                        .getMessage());
        assertEquals(
                RulePacks.standard().rules().size(),
                RulePacks.standard().without("rivalry/proxy").and(pack).rules().size());
    }

    @Test
    void a_pack_takes_the_place_of_rules_when_asked_to() {
        RulePack pack = RulePack.of("mine.drl", TRADE.replace("trade/cooperation", "rivalry/proxy"));
        RulePacks packs = RulePacks.standard().replacing(pack);
        assertEquals(RulePacks.standard().rules().size(), packs.catalogue().size());
        assertEquals(1, Entente.with(packs).assess(COOPERATION).alliances().size());
    }

    @Test
    void a_rule_that_was_left_out_is_on_again() {
        RulePacks fewer = RulePacks.standard().without("rivalry");
        assertEquals(RulePacks.standard().catalogue().size(), fewer.catalogue().size());
        assertTrue(
                fewer.catalogue().toString().contains("rivalry: [direct], [mutual-sponsorship], [opposed], [proxy]"));
        assertTrue(fewer.with("rivalry/proxy")
                .catalogue()
                .toString()
                .contains("rivalry: [direct], [mutual-sponsorship], [opposed], proxy"));
        assertEquals(RulePacks.standard().catalogue(), fewer.with("rivalry").catalogue());
    }

    @Test
    void a_strength_is_overridden() {
        RulePacks packs =
                RulePacks.standard().and(RulePack.of("trade.drl", TRADE)).withStrength("trade/cooperation", 0.1);
        double sure =
                Entente.with(packs).assess(COOPERATION).alliances().first().strength();
        double surer = Entente.with(packs.withStrength("trade", 0.2))
                .assess(COOPERATION)
                .alliances()
                .first()
                .strength();
        assertEquals(2 * sure, surer, 1e-9);
        assertThrows(IllegalArgumentException.class, () -> packs.withStrength("trade", 1.1));
    }

    @Test
    void a_text_that_does_not_compile_is_refused_with_the_place() {
        RulePack pack = RulePack.of("mine.drl", TRADE.replace("when\n", "whem\n"));
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> RulePacks.standard().and(pack))
                .getMessage();
        assertTrue(message.startsWith("cannot compile the rules of mine.drl:\nmine.drl:14:"), message);
    }

    @Test
    void a_conclusion_from_no_premise_is_refused() {
        RulePack pack = RulePack.of(
                "mine.drl",
                TRADE.replace(
                                "$deal : Relation( type == RelationTypes.COOPERATES, $one : subject, $other : object )",
                                "io.github.entente.fact.Actor( id == \"US\", $one : id )")
                        .replace("$one, $other", "$one, \"TR\"")
                        .replace("{other}", "Türkiye"));
        Assessor assessor = Entente.with(RulePacks.standard().and(pack));
        assertEquals(
                "rule \"trade/cooperation\" derives Alliance[first=US, second=TR, kind=UNSPECIFIED] from no premise; a rule has at least one pattern of a relation or a conclusion",
                assertThrows(IllegalStateException.class, () -> assessor.assess(COOPERATION))
                        .getMessage());
    }
}
