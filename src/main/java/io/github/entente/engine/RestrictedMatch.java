package io.github.entente.engine;

import org.drools.core.rule.consequence.KnowledgeHelper;
import org.drools.model.BitMask;
import org.drools.model.Channel;
import org.drools.model.Drools;
import org.drools.model.DroolsEntryPoint;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieRuntime;
import org.kie.api.runtime.rule.EntryPoint;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;
import org.kie.api.runtime.rule.RuleContext;

/**
 * The match that our consequences see. It gives access to the match only, and cannot insert, update or
 * delete.
 */
final class RestrictedMatch implements Drools, RuleContext {
    private final Match match;

    RestrictedMatch(KnowledgeHelper helper) {
        this.match = helper.getMatch();
    }

    @Override
    public Rule getRule() {
        return match.getRule();
    }

    @Override
    public Match getMatch() {
        return match;
    }

    private IllegalStateException refused() {
        return new IllegalStateException("the consequence of rule \""
                + match.getRule().getName() + "\" does more than derivations.derive( kcontext, … )");
    }

    @Override
    public FactHandle insertLogical(Object object) {
        throw refused();
    }

    @Override
    public FactHandle insertLogical(EntryPoint entryPoint, Object object) {
        throw refused();
    }

    @Override
    public void blockMatch(Match other) {
        throw refused();
    }

    @Override
    public void unblockAllMatches(Match other) {
        throw refused();
    }

    @Override
    public void cancelMatch(Match other) {
        throw refused();
    }

    @Override
    public KieRuntime getKieRuntime() {
        throw refused();
    }

    @Override
    public KieRuntime getKnowledgeRuntime() {
        throw refused();
    }

    @Override
    public <T> T getRuntime(Class<T> type) {
        throw refused();
    }

    @Override
    public <T> T getContext(Class<T> type) {
        throw refused();
    }

    @Override
    public DroolsEntryPoint getEntryPoint(String name) {
        throw refused();
    }

    @Override
    public void halt() {
        throw refused();
    }

    @Override
    public void setFocus(String focus) {
        throw refused();
    }

    @Override
    public Channel getChannel(String name) {
        throw refused();
    }

    @Override
    public void logicalInsert(Object object) {
        throw refused();
    }

    @Override
    public void insertAsync(Object object) {
        throw refused();
    }

    @Override
    public void insert(Object object) {
        throw refused();
    }

    @Override
    public void insert(Object object, boolean dynamic) {
        throw refused();
    }

    @Override
    public void update(Object object, String... properties) {
        throw refused();
    }

    @Override
    public void update(Object object, BitMask properties) {
        throw refused();
    }

    @Override
    public void delete(Object object) {
        throw refused();
    }
}
