package io.github.entente.format.data;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Actor codes of CAMEO in groups of three letters: {@code RUS} is Russia, {@code RUSGOV} Russia's government,
 * {@code RUSREB} rebels of Russia, {@code IGOUNO} the United Nations, {@code GOV} some government. Each code
 * is one actor: the data do not tell which member of Russia's government acted. Of several
 * sectors the first that is listed tells the kind. But rebels, the opposition and breakaway regions are not
 * the government, wherever their sector stands: {@code RUSGOVSEP}, {@code RUSLEGOPP}.
 *
 * <p>A group in lower case is an ethnic group, {@code che} the Chechens, where {@code CHE} is Switzerland. A
 * world ignores case in names, so the id says it: {@code che (ethnic)}. Three digits tell which confession
 * of a religion: {@code CHRPRO300}. Religions and ethnic groups are populations, unless a sector says more:
 * {@code cheREB} are rebels. CAMEO codebook 1.1b3, chapters 4 and 5 (Schrodt 2012).
 */
final class CameoNaming implements ActorNaming {
    /** Whose sectors they are. */
    enum Vocabulary {
        CAMEO,
        PLOVER
    }

    private record Sector(ActorKind kind, Optional<RelationType> tie) {}

    private static final class Table {
        static final Map<String, Sector> CAMEO = sectors("cameo");
        static final Map<String, Sector> PLOVER = sectors("plover");
        static final Map<String, Sector> RELIGIONS = sectors("religion");

        private static Map<String, Sector> sectors(String vocabulary) {
            Map<String, Sector> sectors = new HashMap<>();
            for (List<String> line : Resources.table("sectors.tsv")) {
                if (line.get(0).isEmpty() || line.get(0).equals(vocabulary)) {
                    Sector sector = new Sector(
                            ActorKind.labelled(line.get(1)).orElseThrow(),
                            Optional.of(line.get(2))
                                    .filter(type -> !type.isEmpty())
                                    .map(EventTypes::named));
                    line.subList(3, line.size()).forEach(code -> sectors.put(code, sector));
                }
            }
            return sectors;
        }
    }

    /** PLOVER's mark of breakaway regions: their government is not that of the state whose code they have. */
    private static final String PARTIALLY_RECOGNISED = "PRE";

    private static final Sector PEOPLE = new Sector(ActorKind.POPULATION, Optional.of(RelationTypes.MEMBER_OF));

    private static final String OPPOSITION = "OPP";
    private static final Splitter GROUPS = Splitter.fixedLength(3);

    private final ActorKind unknown;
    private final Map<String, Sector> sectors;

    CameoNaming(ActorKind unknown, Vocabulary vocabulary) {
        this.unknown = unknown;
        this.sectors = vocabulary == Vocabulary.CAMEO ? Table.CAMEO : Table.PLOVER;
    }

    @Override
    public ActorIdentity identify(String code) {
        Optional<State> whole = State.cameo(code);
        if (whole.isPresent()) {
            return ActorIdentity.of(whole.get());
        }
        if (code.startsWith("IGO")) {
            return identity(code, code, ActorKind.INTERNATIONAL_ORGANISATION);
        }
        List<String> groups = GROUPS.splitToList(code);
        boolean ethnic = groups.stream().anyMatch(CameoNaming::isEthnic);
        Optional<State> whose = State.cameo(groups.get(0));
        Optional<Sector> sector = sector(groups);
        ActorIdentity identity = identity(
                ethnic ? code + " (ethnic)" : code,
                code,
                sector.map(Sector::kind)
                        .filter(kind -> kind != ActorKind.UNKNOWN)
                        .orElse(unknown));
        return whose.isPresent() && sector.flatMap(Sector::tie).isPresent()
                ? identity.tied(sector.get().tie().get(), ActorIdentity.of(whose.get()))
                : identity;
    }

    private Optional<Sector> sector(List<String> groups) {
        List<Sector> listed = IntStream.range(0, groups.size())
                .filter(i -> !isConfession(groups, i) && sectors.containsKey(groups.get(i)))
                .mapToObj(i -> sectors.get(groups.get(i)))
                .toList();
        Optional<Sector> breakaway = groups.contains(PARTIALLY_RECOGNISED)
                ? Optional.ofNullable(sectors.get(PARTIALLY_RECOGNISED))
                : Optional.empty();
        return breakaway
                .or(() -> listed.stream()
                        .filter(one -> one.kind() == ActorKind.ARMED_GROUP)
                        .findFirst())
                .or(() -> groups.contains(OPPOSITION) ? Optional.ofNullable(sectors.get(OPPOSITION)) : Optional.empty())
                .or(() -> listed.stream().findFirst())
                .or(() -> groups.stream()
                        .filter(group -> isEthnic(group) || Table.RELIGIONS.containsKey(group))
                        .map(group -> isEthnic(group) ? PEOPLE : Table.RELIGIONS.get(group))
                        .findFirst());
    }

    private static boolean isEthnic(String group) {
        return Character.isLowerCase(group.charAt(0));
    }

    /** Whether the letters before three digits, which may be those of a sector, are part of a religion. */
    private static boolean isConfession(List<String> groups, int i) {
        return i + 1 < groups.size() && Character.isDigit(groups.get(i + 1).charAt(0));
    }

    @Override
    public boolean knowsStates() {
        return true;
    }

    @Override
    public boolean caseMatters() {
        return true;
    }

    /** Whether these sectors, in groups of three letters, are an organ of a state. */
    boolean isOrgan(String code) {
        return sector(GROUPS.splitToList(code))
                .filter(sector -> sector.kind() == ActorKind.ORGAN)
                .isPresent();
    }

    private static ActorIdentity identity(String id, String code, ActorKind kind) {
        return new ActorIdentity(id, code, kind, ImmutableMap.of("cameo", code));
    }
}
