package io.github.entente.engine;

import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.consequence.Consequence;
import org.drools.core.reteoo.RuleTerminalNode;
import org.drools.core.rule.consequence.KnowledgeHelper;
import org.drools.model.Variable;
import org.drools.model.functions.BlockN;
import org.jspecify.annotations.Nullable;

/**
 * The consequence of a rule that the build compiled. Drools' own consequence keeps a table by identity of the
 * facts of each match, in case it updates or deletes one. Our consequences do neither, so they get a
 * {@link RestrictedMatch} instead. Safe for use by several threads: the positions of the facts in a match are
 * found at the first match and are the same for all.
 */
final class RecordingConsequence implements Consequence<KnowledgeHelper> {
    private final BlockN block;
    private final Variable<?>[] variables;
    private volatile @Nullable Places places;

    RecordingConsequence(org.drools.model.Consequence consequence) {
        this.block = consequence.getBlock();
        this.variables = consequence.getVariables();
        if (!consequence.isUsingDrools()) {
            throw new IllegalArgumentException("a consequence that does not name its match: " + consequence);
        }
    }

    /** The sources of a consequence's arguments: a declaration, or null for a global. */
    private record Places(@Nullable Declaration[] declarations) {}

    @Override
    public String getName() {
        return RuleImpl.DEFAULT_CONSEQUENCE_NAME;
    }

    @Override
    public void evaluate(KnowledgeHelper match, ValueResolver session) throws Exception {
        BaseTuple last = match.getTuple();
        Places known = places;
        if (known == null) {
            known = places(((RuleTerminalNode) match.getMatch().getTuple().getSink()).getRequiredDeclarations());
            places = known;
        }
        @Nullable Declaration[] declarations = known.declarations();
        Object[] arguments = new Object[declarations.length + 1];
        arguments[0] = new RestrictedMatch(match);
        for (int place = 0; place < declarations.length; place++) {
            Declaration declaration = declarations[place];
            arguments[place + 1] = declaration == null
                    ? session.getGlobal(variables[place].getName())
                    : value(declaration, last, session);
        }
        block.execute(arguments);
    }

    private Places places(Declaration[] required) {
        @Nullable Declaration[] declarations = new Declaration[variables.length];
        int next = 0;
        for (int place = 0; place < variables.length; place++) {
            if (variables[place].isFact()) {
                declarations[place] = required[next++];
            }
        }
        return new Places(declarations);
    }

    private static Object value(Declaration declaration, BaseTuple last, ValueResolver session) {
        BaseTuple tuple = last;
        while (tuple.getIndex() != declaration.getTupleIndex()) {
            tuple = tuple.getParent();
        }
        return declaration.getValue(session, tuple.getFactHandle());
    }
}
