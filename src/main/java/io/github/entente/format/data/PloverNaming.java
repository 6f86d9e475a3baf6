package io.github.entente.format.data;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.entente.fact.ActorKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Actors of PLOVER: a code with sectors, as in SYR and REB, is one of {@link CameoNaming}; a name is one of
 * {@link IcewsNaming}.
 *
 * <p>The sectors of a name do not tell its kind: a rebel and his group have the same one. They tell whether
 * it holds an office of its country: its first sector is one of the state, and no other sector takes it back.
 */
final class PloverNaming implements ActorNaming {
    private static final Pattern CODE = Pattern.compile("(?:[A-Z]{3}){1,8}");
    private static final String CAMEO = "cameo";
    private static final CharMatcher BETWEEN_SECTORS = CharMatcher.anyOf(",;|/ ");

    /** In place of a country: the United Nations and the European Union. */
    private static final Pattern UNIONS = Pattern.compile("(?:UNO|EUR)(?:[A-Z]{3})*");

    private static final ImmutableSet<String> OFFICES = ImmutableSet.of("GOV", "MIL", "COP", "JUD", "LEG", "SPY");
    /** Sectors of those who do not act for a state, even where they have one of its sectors too. */
    private static final ImmutableSet<String> NOT_OF_THE_STATE =
            ImmutableSet.of("REB", "UAF", "PRM", "PRE", "OPP", "ELI", "CRM");

    private static final class Table {
        /** What stands in place of a country and is none, and its code. */
        static final ImmutableMap<String, String> NO_COUNTRIES = Resources.table("polecat.tsv").stream()
                .collect(ImmutableMap.toImmutableMap(line -> line.get(0), line -> line.get(1)));
    }

    private final ActorKind unknown;
    private final CameoNaming codes;
    private final IcewsNaming names;

    /**
     * @param unknown the kind of actors of which neither name nor code tells it
     */
    PloverNaming(ActorKind unknown) {
        this.unknown = unknown;
        this.codes = new CameoNaming(unknown, CameoNaming.Vocabulary.PLOVER);
        this.names = new IcewsNaming(unknown);
    }

    /** A text that is a code or a name. */
    static Mention text(String text) {
        return CODE.matcher(text).matches() ? code(text) : Mention.of(text);
    }

    private static Mention code(String code) {
        return new Mention(code, "", "", ImmutableMap.of(CAMEO, code));
    }

    /**
     * Those of a country who have these sectors, whoever they are.
     *
     * @param country its name or code
     * @param sectors may be none
     */
    static Mention coded(String country, List<String> sectors) {
        String joined = String.join("", groups(sectors));
        String code = CODE.matcher(country).matches()
                ? country
                : state(country)
                        .flatMap(state -> Optional.ofNullable(state.codes().get("iso3"))
                                .filter(iso3 ->
                                        State.cameo(iso3).filter(state::equals).isPresent()))
                        .orElse(Table.NO_COUNTRIES.getOrDefault(country, country));
        if (CODE.matcher(code + joined).matches()) {
            return code(code + joined);
        }
        return Mention.of(sectors.isEmpty() ? country : country + " " + String.join(" ", sectors));
    }

    /**
     * Whoever has this name. The name of a state that has sectors of its own, such as Syria with REB, are
     * those of the state, and not the state.
     *
     * @param country its name or code; empty if it is not known
     * @param codes by vocabulary
     */
    static Mention named(String name, String country, List<String> sectors, ImmutableMap<String, String> codes) {
        List<String> groups = groups(sectors);
        boolean part = State.named(name).isPresent() && groups.stream().anyMatch(sector -> !sector.equals("GOV"));
        return part ? coded(name, sectors) : new Mention(name, country, String.join(",", groups), codes);
    }

    /** Sectors in groups of three letters, whatever stands between them. */
    private static List<String> groups(List<String> sectors) {
        ImmutableList.Builder<String> groups = ImmutableList.builder();
        for (String sector : sectors) {
            for (String word : Splitter.on(BETWEEN_SECTORS).omitEmptyStrings().split(sector)) {
                if (CODE.matcher(word).matches()) {
                    groups.addAll(Splitter.fixedLength(3).split(word));
                } else {
                    groups.add(word);
                }
            }
        }
        return groups.build();
    }

    /** Whether the text stands in place of a country and is none, such as {@code United Nations}. */
    static boolean isNoCountry(String country) {
        return Table.NO_COUNTRIES.containsKey(country) || Table.NO_COUNTRIES.containsValue(country);
    }

    /** The state with this name or code. */
    static Optional<State> state(String country) {
        return State.cameo(country).or(() -> State.meant(country));
    }

    @Override
    public ActorIdentity identify(String name) {
        return CODE.matcher(name).matches() ? ofCode(name) : names.identify(name);
    }

    private ActorIdentity ofCode(String code) {
        return UNIONS.matcher(code).matches()
                ? new ActorIdentity(code, code, ActorKind.INTERNATIONAL_ORGANISATION, ImmutableMap.of(CAMEO, code))
                : codes.identify(code);
    }

    @Override
    public ActorIdentity identify(Mention mention) {
        if (mention.codes().containsKey(CAMEO)) {
            return ofCode(mention.name());
        }
        ActorIdentity named = names.identify(mention.name()).withCodes(mention.codes());
        if (named.kind() != unknown || mention.country().isEmpty()) {
            return named;
        }
        Optional<State> state = state(mention.country());
        if (state.isEmpty()) {
            return isNoCountry(mention.country()) ? named : named.unmatched(mention.country());
        }
        return isOfTheState(Splitter.on(',').omitEmptyStrings().splitToList(mention.sectors()))
                ? named.holding(ActorIdentity.of(state.get()))
                : named;
    }

    @Override
    public boolean knowsStates() {
        return true;
    }

    private static boolean isOfTheState(List<String> sectors) {
        boolean backbencher = sectors.contains("PTY") && !sectors.contains("GOV");
        return Stream.ofNullable(Iterables.getFirst(sectors, null)).anyMatch(OFFICES::contains)
                && !backbencher
                && sectors.stream().noneMatch(NOT_OF_THE_STATE::contains);
    }
}
