package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.entente.House.Coalition;
import io.github.entente.House.Seats;
import io.github.entente.fact.CustomFact;
import io.github.entente.format.WorldReader;
import io.github.entente.format.WorldWriter;
import io.github.entente.testkit.Edit;
import io.github.entente.testkit.EntenteArbitraries;
import io.github.entente.testkit.History;
import io.github.entente.testkit.LawfulRules;
import io.github.entente.testkit.Laws;
import io.github.entente.testkit.WorldArbitrary;
import io.github.entente.world.World;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/**
 * Custom facts keep all laws: under rules in Java and in DRL, stated, withdrawn, renamed, dated and attested
 * at random.
 */
@PropertyDefaults(tries = 10)
class CustomFactProperties implements LawfulRules {
    private static final RulePacks HOUSE = RulePacks.standard()
            .and(House.MAJORITY)
            .and(RulePack.of("house.drl", House.IN_DRL))
            .only("house", "stance/words");

    @Override
    public RulePacks packs() {
        return HOUSE;
    }

    /** A coalition and the seats of its parties, or of one of them and somebody else. */
    private static Arbitrary<List<CustomFact>> facts(List<String> ids) {
        Arbitrary<Integer> seats = Arbitraries.integers().between(20, 40);
        return Combinators.combine(
                        Arbitraries.shuffle(ids),
                        seats,
                        seats,
                        Arbitraries.integers().between(0, 3))
                .as((parties, one, other, from) -> {
                    List<CustomFact> house = List.of(
                            new Coalition(parties.get(0), parties.get(1)),
                            new Seats(parties.get(0), one),
                            new Seats(parties.get(from == 0 ? 2 : 1), other));
                    return from == 3 ? house.subList(1, 2) : house;
                });
    }

    /** After edits, of a live assessment, compared with a fresh start. */
    @Override
    public Laws laws() {
        return Laws.of(HOUSE).withEdits((world, edits) -> {
            try (LiveAssessment live = Entente.with(HOUSE).open(world)) {
                edits.forEach(edit -> make(live, edit));
                return live.snapshot();
            }
        });
    }

    private static void make(LiveAssessment live, Edit edit) {
        if (edit instanceof Edit.State state) {
            live.add(state.fact(), state.attestation());
        } else if (edit instanceof Edit.WithdrawAttestation one) {
            live.edit(batch -> batch.withdraw(one.fact(), one.attestation()));
        } else if (edit instanceof Edit.WithdrawFact one) {
            live.withdraw(one.fact());
        } else if (edit instanceof Edit.WithdrawActor actor) {
            live.edit(batch -> batch.withdrawActor(actor.id()));
        } else if (edit instanceof Edit.WithdrawSource source) {
            live.edit(batch -> batch.withdrawSource(source.id()));
        } else {
            throw new AssertionError(edit);
        }
    }

    private static WorldArbitrary houses() {
        return EntenteArbitraries.worlds().withFacts(CustomFactProperties::facts);
    }

    @Override
    @Provide
    public Arbitrary<World> worlds() {
        return houses();
    }

    @Override
    @Provide
    public Arbitrary<History> histories() {
        return houses().histories();
    }

    /** What is read back equals what was written. */
    @Property
    void they_survive_a_file(@ForAll("worlds") World world) {
        String text = WorldWriter.write(world);
        World read = WorldReader.read(text, "house.yaml", List.of(Seats.class, Coalition.class));
        assertEquals(world, read);
        assertEquals(text, WorldWriter.write(read));
    }
}
