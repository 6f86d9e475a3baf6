package io.github.entente;

import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.derivation.Settings;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.UnknownActorException;
import io.github.entente.query.Hostilities;
import io.github.entente.query.Inconsistencies;
import io.github.entente.query.PositionQuestion;
import io.github.entente.query.Stances;
import io.github.entente.query.View;
import java.time.LocalDate;

/**
 * What follows from a world, as of a day: what happened after it is not seen. Made by {@link Entente}; immutable and safe for use by several threads. It prints as a
 * summary.
 *
 * <p>Stances and hostilities are listed if they are valid on the day, inconsistencies if they have ever been valid by then. Actors are named by id, name or alias,
 * whatever the case of their letters (ids go first, spelled exactly); an unknown one is an {@link UnknownActorException} that suggests the nearest.
 */
public final class Assessment {
    private final World world;
    private final ReadGraph graph;
    private final LocalDate date;
    private final View view;

    Assessment(World world, ReadGraph graph, LocalDate date) {
        this.world = world;
        this.graph = graph;
        this.date = date;
        this.view = new View(graph, world.actors(), date);
    }

    /** The world that was assessed. */
    public World world() {
        return world;
    }

    /** The day as of which it is read, included. */
    public LocalDate date() {
        return date;
    }

    /** The numbers that it is read with. */
    public Settings settings() {
        return graph.settings();
    }

    /** Who follows from what, over all of history, whatever the day. */
    public DerivationGraph derivations() {
        return graph.graph();
    }

    /** The same assessment as of another day. Costs no new run of the rules. */
    public Assessment asOf(LocalDate day) {
        return new Assessment(world, graph, day);
    }

    /**
     * The same assessment as of another day; of a month or a year its last day.
     *
     * @param day such as {@code 2019-04-30}, {@code 2019-04} or {@code 2019}
     * @throws IllegalArgumentException if it is no such date
     */
    public Assessment asOf(String day) {
        Edtf date = Edtf.parse(day);
        if (date.isInterval()) {
            throw new IllegalArgumentException("\"" + day + "\" is an interval; give the one day to look back from");
        }
        return asOf(date.last().orElseThrow());
    }

    /** Begins a question about the holder's position, {@code position("US").toward("LNA")}. */
    public PositionQuestion position(String holder) {
        return new PositionQuestion(stances(), holder);
    }

    /** The stances that are valid on the day. */
    public Stances stances() {
        return Stances.of(view);
    }

    /** The hostilities that are valid on the day. */
    public Hostilities hostilities() {
        return Hostilities.of(view);
    }

    /** The inconsistencies that have been valid by the day. */
    public Inconsistencies inconsistencies() {
        return Inconsistencies.of(view);
    }

    /** Title, day, and the tables of inconsistencies, stances and hostilities. */
    @Override
    public String toString() {
        String title = world.title().isEmpty() ? "" : world.title() + ", ";
        return title + "as of " + date + "\n\nInconsistencies\n" + inconsistencies() + "\nStances\n" + stances()
                + "\nHostilities\n" + hostilities();
    }
}
