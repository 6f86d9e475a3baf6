package io.github.entente.query;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.CoBelligerence;
import io.github.entente.conclusion.Siding;
import io.github.entente.conclusion.War;
import io.github.entente.fact.Channel;
import io.github.entente.fact.UnknownActorException;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The two camps of a war on a day: who stands behind which side, how, since when and on how strong evidence.
 * Prints as a table. Immutable and safe for use by several threads.
 */
public final class WarCamps {
    /** If more parties stand behind a side in words alone, they are told in one line. */
    private static final int MOST_IN_WORDS = 6;

    private static final int MOST_NAMED = 12;

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
     * side themselves. Where more than six stand behind a side in words, a line names the first of them in
     * place of their rows; {@link #sidings} has them all.
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
                .append(" evidence")
                .append(war.marks().isEmpty() ? "" : "; " + String.join(", ", war.marks()))
                .append(')');
        Findings<Siding> rows = sidings.where(one -> one.channel() == Channel.DEEDS || areFew(one.client()));
        if (sidings.isEmpty()) {
            text.append("\nnobody else takes a side");
        } else if (!rows.isEmpty()) {
            text.append('\n').append(rows.table(List.of("BEHIND", "PARTY", "BY", "BASIS"), WarCamps::cells));
        }
        for (String side : sides) {
            if (!areFew(side)) {
                text.append("\nbehind ").append(side).append(" in words: ").append(some(inWords(side)));
            }
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

    /** Whether those who stand behind the side in words have a row each. */
    private boolean areFew(String side) {
        return inWords(side).size() <= MOST_IN_WORDS;
    }

    private ImmutableList<String> inWords(String side) {
        TreeSet<String> parties = new TreeSet<>();
        for (Siding one : sidings.conclusions()) {
            if (one.client().equals(side) && one.channel() == Channel.WORDS) {
                parties.add(one.party());
            }
        }
        return ImmutableList.copyOf(parties);
    }

    private static String some(ImmutableList<String> ids) {
        List<String> first = ids.subList(0, Math.min(MOST_NAMED, ids.size()));
        int more = ids.size() - first.size();
        return String.join(", ", first) + (more == 0 ? "" : " and " + more + " more");
    }

    private static List<String> cells(Finding<Siding> finding) {
        Siding one = finding.conclusion();
        return List.of(
                one.client(), one.party(), one.channel().label(), one.basis().label());
    }
}
