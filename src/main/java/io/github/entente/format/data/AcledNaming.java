package io.github.entente.format.data;

import io.github.entente.fact.ActorKind;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Actors of ACLED, by their names and their inter codes, which are the sectors of a mention. The forces of
 * each regime are an actor of their own, as in ACLED, and organs of one state: {@code Military Forces of Mali
 * (2013-2020)}.
 *
 * <p>Those who claim to be a state's government beside another, whose name says so behind the years, are not
 * its organs, and neither are mutineers. Names of crowds and of the unidentified are shared by many, so they
 * are populations: no one of that name is at war with everybody.
 */
final class AcledNaming implements ActorNaming {
    private static final String YEARS = "\\([0-9]{4}-(?:[0-9]{4})?\\)";
    private static final Pattern FORCES =
            Pattern.compile("(?<mutiny>Mutiny of )?(?:Military|Police) Forces of (?:the )?(?<state>.+?)(?: " + YEARS
                    + "(?: (?<part>.+))?)?");
    private static final Pattern GOVERNMENT =
            Pattern.compile("Government of (?:the )?(?<state>.+?)(?: " + YEARS + ")?");
    private static final Pattern RIVALS =
            Pattern.compile("(?i).*\\b(?:faction|council|government|administration)\\b.*");
    private static final Pattern SHARED =
            Pattern.compile("(?:Unidentified |Protesters \\(|Rioters \\(|Civilians \\().*");
    private static final Pattern OF_COUNTRY = Pattern.compile(".* \\((?<state>[^()]+)\\)");

    private final ActorKind unknown;

    /**
     * @param unknown the kind of actors of which neither name nor inter code tells it
     */
    AcledNaming(ActorKind unknown) {
        this.unknown = unknown;
    }

    @Override
    public ActorIdentity identify(String name) {
        return identify(Mention.of(name));
    }

    @Override
    public ActorIdentity identify(Mention mention) {
        String name = mention.name();
        Matcher forces = FORCES.matcher(name);
        if (forces.matches()) {
            boolean rival = forces.group("mutiny") != null
                    || (forces.group("part") != null
                            && RIVALS.matcher(forces.group("part")).matches());
            return of(name, rival ? ActorKind.ARMED_GROUP : ActorKind.ORGAN, forces.group("state"));
        }
        Matcher government = GOVERNMENT.matcher(name);
        if (government.matches()) {
            return of(name, ActorKind.GOVERNMENT, government.group("state"));
        }
        if (SHARED.matcher(name).matches()) {
            return people(name);
        }
        return switch (mention.sectors()) {
            case "1" ->
                State.named(mention.country())
                        .map(state -> ActorIdentity.of(name, unknown).holding(ActorIdentity.of(state)))
                        .orElse(ActorIdentity.of(name, unknown));
            case "2", "3" -> ActorIdentity.of(name, ActorKind.ARMED_GROUP);
            case "4", "5", "6", "7" -> people(name);
            default -> ActorIdentity.of(name, unknown);
        };
    }

    @Override
    public boolean knowsStates() {
        return true;
    }

    /** Of a state. The forces of what is no state that is known are armed forces nevertheless. */
    private static ActorIdentity of(String name, ActorKind kind, String country) {
        Optional<State> state = State.named(country);
        if (state.isEmpty()) {
            ActorKind other = kind == ActorKind.ORGAN ? ActorKind.ARMED_GROUP : kind;
            return ActorIdentity.of(name, other).unmatched(country);
        }
        RelationType tie = kind == ActorKind.GOVERNMENT ? RelationTypes.SPEAKS_FOR : RelationTypes.MEMBER_OF;
        return ActorIdentity.of(name, kind).tied(tie, ActorIdentity.of(state.get()));
    }

    private static ActorIdentity people(String name) {
        ActorIdentity people = ActorIdentity.of(name, ActorKind.POPULATION);
        Matcher country = OF_COUNTRY.matcher(name);
        return Optional.of(country)
                .filter(Matcher::matches)
                .flatMap(found -> State.named(found.group("state")))
                .map(state -> people.tied(RelationTypes.MEMBER_OF, ActorIdentity.of(state)))
                .orElse(people);
    }
}
