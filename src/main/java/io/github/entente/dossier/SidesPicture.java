package io.github.entente.dossier;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Siding;
import io.github.entente.dossier.Svg.Paint;
import io.github.entente.fact.Actors;
import io.github.entente.fact.Basis;
import io.github.entente.fact.Channel;
import io.github.entente.query.Finding;
import io.github.entente.query.WarCamps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The sides of a war: those behind the one, the two that fight, those behind the other. */
final class SidesPicture {
    private static final int MOST_BEHIND_A_SIDE = 14;
    private static final int WIDTH = 800;
    private static final int BEHIND = 200;
    private static final int EDGE = 2;
    private static final int FIGHTER = 132;
    private static final int FIRST_X = 244;
    private static final int SECOND_X = WIDTH - FIRST_X - FIGHTER;
    private static final int TOP = 34;
    private static final int GAP = 8;

    private final WarCamps camps;
    private final Actors actors;
    private final ImmutableList<Party> first;
    private final ImmutableList<Party> second;

    /** One who stands behind a side, with the lines that tell who and how. */
    private record Party(
            String tip,
            ImmutableList<String> name,
            ImmutableList<String> how,
            ImmutableList<String> marks,
            boolean deeds) {
        int height() {
            return 12 + 16 * name.size() + 14 * how.size() + (marks.isEmpty() ? 0 : 16);
        }
    }

    SidesPicture(WarCamps camps, Actors actors) {
        this.camps = camps;
        this.actors = actors;
        this.first = behind(camps, actors, 0);
        this.second = behind(camps, actors, 1);
    }

    /** Those behind a side, deeds before words, then by the strength of the evidence. */
    static Cut<Finding<Siding>> cut(WarCamps camps, int side) {
        List<Finding<Siding>> all =
                camps.behind(camps.war().conclusion().subjects().get(side));
        return Cut.of(
                all,
                MOST_BEHIND_A_SIDE,
                () -> all.stream()
                        .sorted(Comparator.comparing((Finding<Siding> one) ->
                                        one.conclusion().channel() == Channel.WORDS)
                                .thenComparingDouble(one -> -one.strength()))
                        .toList(),
                "deeds before words, then by strength");
    }

    private static ImmutableList<Party> behind(WarCamps camps, Actors actors, int side) {
        ImmutableList.Builder<Party> parties = ImmutableList.builder();
        Cut<Finding<Siding>> cut = cut(camps, side);
        for (Finding<Siding> one : cut.shown()) {
            Siding siding = one.conclusion();
            String how = "by " + siding.channel().label()
                    + (siding.basis() == Basis.DIRECT
                            ? ""
                            : ", " + siding.basis().label())
                    + "; " + one.strengthInWords().evidence(one.isDisputed());
            parties.add(new Party(
                    one.toString(),
                    Texts.wrap(name(actors, siding.party()), 23, 3),
                    Texts.wrap(how, 31, 3),
                    one.marks(),
                    siding.channel() == Channel.DEEDS));
        }
        cut.told("parties")
                .ifPresent(more -> parties.add(new Party(
                        more,
                        ImmutableList.of("and " + (cut.all() - cut.shown().size()) + " more"),
                        Texts.wrap(cut.ranking(), 31, 2),
                        ImmutableList.of(),
                        false)));
        return parties.build();
    }

    /** The name; after the id, where sentences tell that and it is another word. */
    static String name(Actors actors, String id) {
        return actors.withId(id)
                .map(actor -> letters(actor.name()).equals(letters(id))
                                || !actor.label().equals(id)
                        ? actor.name()
                        : id + " · " + actor.name())
                .orElse(id);
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    /** Such as {@code GNA against LNA, at war 2019-04-05 to 2020-05-25 (strong evidence)}. */
    static String title(WarCamps camps) {
        return camps.toString().lines().findFirst().orElse("");
    }

    Markup draw(String id) {
        int height = TOP + Math.max(90, Math.max(height(first), height(second))) + 12;
        List<String> sides = camps.war().conclusion().subjects();
        Svg svg = new Svg(
                id,
                WIDTH,
                height,
                title(camps),
                "The two sides of the war in the middle, those who stand behind each on its left or right. Green lines"
                        + " lead to the side that they are for; they are solid for deeds and dashed for words. A red"
                        + " line joins the two that fight. The same follows as text.");
        int middle = TOP + (height - TOP - 12) / 2;
        svg.text(EDGE, 18, "behind " + Texts.brief(sides.get(0), 24), Paint.FAINT, "font-weight", "600");
        svg.text(
                WIDTH - EDGE,
                18,
                "behind " + Texts.brief(sides.get(1), 24),
                Paint.FAINT,
                "font-weight",
                "600",
                "text-anchor",
                "end");
        parties(svg, first, middle, true);
        parties(svg, second, middle, false);
        svg.path("M" + (FIRST_X + FIGHTER) + " " + middle + "H" + SECOND_X, Paint.AGAINST, 5);
        svg.text(WIDTH / 2.0, middle - 10, "at war", Paint.AGAINST, "text-anchor", "middle", "font-weight", "700");
        fighter(svg, FIRST_X, middle, sides.get(0));
        fighter(svg, SECOND_X, middle, sides.get(1));
        return svg.done();
    }

    private void fighter(Svg svg, int x, int middle, String side) {
        List<String> lines = new ArrayList<>(Texts.wrap(name(actors, side), 14, 4));
        int height = 20 + 16 * lines.size();
        svg.group(actors.withId(side).map(Object::toString).orElse(side));
        svg.box(x, middle - height / 2.0, FIGHTER, height, Paint.AGAINST_PALE, Paint.AGAINST, "stroke-width", "2");
        svg.lines(
                x + FIGHTER / 2.0,
                middle - height / 2.0 + 24,
                16,
                lines,
                Paint.INK,
                "text-anchor",
                "middle",
                "font-weight",
                "700");
        svg.endGroup();
    }

    private static void parties(Svg svg, ImmutableList<Party> parties, int middle, boolean left) {
        double y = middle - height(parties) / 2.0;
        if (parties.isEmpty()) {
            svg.text(
                    left ? EDGE : WIDTH - EDGE,
                    middle + 4,
                    "nobody is seen",
                    Paint.FAINT,
                    "text-anchor",
                    left ? "start" : "end");
        }
        for (Party party : parties) {
            int x = left ? EDGE : WIDTH - EDGE - BEHIND;
            double centre = y + party.height() / 2.0;
            svg.group(party.tip());
            if (!party.how().isEmpty()) {
                line(svg, party, centre, middle, left);
            }
            svg.box(x, y, BEHIND, party.height(), Paint.PANEL, Paint.FOR, dashes(party.deeds()));
            svg.lines(x + 10, y + 19, 16, party.name(), Paint.INK, "font-weight", "600");
            double next = y + 19 + 16 * party.name().size() - 2;
            svg.lines(x + 10, next, 14, party.how(), Paint.FAINT, "font-size", "11");
            next += 14 * party.how().size();
            if (!party.marks().isEmpty()) {
                svg.text(
                        x + 10,
                        next + 1,
                        (party.marks().contains("contested") ? "± " : "✕ ") + String.join(", ", party.marks()),
                        party.marks().contains("contested") ? Paint.BOTH : Paint.AGAINST,
                        "font-size",
                        "12",
                        "font-weight",
                        "700");
            }
            svg.endGroup();
            y += party.height() + GAP;
        }
    }

    private static void line(Svg svg, Party party, double centre, int middle, boolean left) {
        int from = left ? EDGE + BEHIND : WIDTH - EDGE - BEHIND;
        int to = left ? FIRST_X : SECOND_X + FIGHTER;
        int bend = (from + to) / 2;
        int tip = left ? -7 : 7;
        svg.path(
                "M" + from + " " + Svg.number(centre) + "C" + bend + " " + Svg.number(centre) + " " + bend + " "
                        + middle + " " + (to + tip) + " " + middle,
                Paint.FOR,
                2,
                dashes(party.deeds()));
        svg.shape("M" + to + " " + middle + "l" + tip + " -4v8z", Paint.FOR);
    }

    private static String[] dashes(boolean solid) {
        return solid ? new String[0] : new String[] {"stroke-dasharray", "5 4"};
    }

    private static int height(ImmutableList<Party> parties) {
        return parties.stream().mapToInt(party -> party.height() + GAP).sum() - (parties.isEmpty() ? 0 : GAP);
    }
}
