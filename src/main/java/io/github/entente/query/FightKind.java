package io.github.entente.query;

import io.github.entente.balance.Sign;
import io.github.entente.conclusion.SymmetricConclusion;
import io.github.entente.query.Listing.Shared;
import java.util.List;
import java.util.Optional;

/** Who fights whom, once or in a war. */
final class FightKind<C extends SymmetricConclusion> extends FindingKind<C> {
    private final Ground ground;

    FightKind(Class<C> type, String singular, String plural, String head, Ground ground) {
        super(type, singular, plural, head, "WITH");
        this.ground = ground;
    }

    @Override
    List<String> cells(Finding<C> finding) {
        return finding.conclusion().subjects();
    }

    @Override
    Shared shared(C found) {
        return FindingKinds.bothEnds(found, "");
    }

    @Override
    boolean isFight() {
        return true;
    }

    @Override
    Optional<Sign> sign() {
        return Optional.of(Sign.NEGATIVE);
    }

    @Override
    Ground ground(Finding<C> finding) {
        return ground;
    }
}
