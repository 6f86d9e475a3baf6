package io.github.entente.query;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.CoBelligerence;
import io.github.entente.conclusion.Siding;
import io.github.entente.conclusion.War;
import io.github.entente.fact.UnknownActorException;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The two camps of a war on a day: who stands behind which side, how, since when and on how strong evidence.
 * Prints as a table. Immutable and safe for use by several threads.
 */
public final class WarCamps {
    private final Finding<War> war;
    private final Findings<Siding> sidings;
    private final Findings<CoBelligerence> coBelligerents;

    WarCamps(Finding<War> war, Findings<Siding> sidings, Findings<CoBelligerence> coBelligerents) {
        War between = war.conclusion();
        this.war = war;
        this.sidings = sidings.where(one -> between.subjects().containsAll(ImmutableList.of(one.client(), one.enemy())))
                .sorted(Comparator.comparing(
                        one -> between.subjects().indexOf(one.conclusion().client())));
        this.coBelligerents =
                coBelligerents.where(together -> between.subjects().contains(together.against()));
    }

    /** The war. */
    public Finding<War> war() {
        return war;
    }

    /**
     * Who stands behind either side: those behind {@link War#first} first, each by the names of the parties.
     * A party that takes both sides is in both camps, marked <i>contested</i>.
     */
    public Findings<Siding> sidings() {
        return sidings;
    }

    /**
     * Who stands behind this side, by the names of the parties.
     *
     * @param side id, name or alias of a party to the war
     * @throws UnknownActorException if the world has no such actor
     * @throws IllegalArgumentException if the actor is no party to this war
     */
    public Findings<Siding> behind(String side) {
        String id = sidings.view().actors().resolve(side);
        checkParty(id);
        return sidings.where(one -> one.client().equals(id));
    }

    /**
     * The states and governments that are themselves at war with the other side, by their ids. That they mean
     * to fight together is not said.
     *
     * @param side id, name or alias of a party to the war
     * @throws UnknownActorException if the world has no such actor
     * @throws IllegalArgumentException if the actor is no party to this war
     */
    public ImmutableList<String> coBelligerentsOf(String side) {
        String id = sidings.view().actors().resolve(side);
        checkParty(id);
        TreeSet<String> others = new TreeSet<>();
        for (CoBelligerence together : coBelligerents.conclusions()) {
            if (together.subjects().contains(id) && !together.against().equals(id)) {
                others.addAll(together.subjects());
            }
        }
        others.remove(id);
        return ImmutableList.copyOf(others);
    }

    private void checkParty(String id) {
        checkArgument(
                war.conclusion().subjects().contains(id),
                "\"%s\" is no party to the war of %s; these two are",
                id,
                String.join(" and ", war.conclusion().subjects()));
    }

    /** Whether the actor is a party to the war or stands behind one. */
    boolean concerns(String id) {
        return war.conclusion().subjects().contains(id)
                || sidings.conclusions().stream().anyMatch(one -> one.party().equals(id));
    }

    /**
     * A line about the war, then a table of those behind each side, then those who are at war with the same
     * side themselves.
     */
    @Override
    public String toString() {
        List<String> sides = war.conclusion().subjects();
        StringBuilder text = new StringBuilder()
                .append(String.join(" against ", sides))
                .append(", at war ")
                .append(war.when().brief())
                .append(" (")
                .append(war.strengthText())
                .append(" evidence)");
        if (sidings.isEmpty()) {
            text.append("\nnobody else takes a side");
        } else {
            text.append('\n').append(sidings.table(List.of("BEHIND", "PARTY", "BY", "BASIS"), WarCamps::cells));
        }
        for (String side : sides) {
            List<String> others = coBelligerentsOf(side);
            if (!others.isEmpty()) {
                String enemy = sides.get(1 - sides.indexOf(side));
                text.append("\nalso at war with ").append(enemy).append(": ").append(String.join(", ", others));
            }
        }
        return text.toString();
    }

    private static List<String> cells(Finding<Siding> finding) {
        Siding one = finding.conclusion();
        return List.of(
                one.client(), one.party(), one.channel().label(), one.basis().label());
    }
}
