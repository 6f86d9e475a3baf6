package io.github.entente.engine;

import io.github.entente.derivation.Rule;
import io.github.entente.fact.Proposition;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drools.core.WorkingMemoryEntryPoint;
import org.drools.core.common.DefaultFactHandle;
import org.drools.core.common.PhreakPropagationContext;
import org.drools.core.common.PropagationContext;
import org.drools.core.phreak.PropagationEntry;
import org.drools.core.reteoo.ObjectTypeConf;
import org.drools.core.rule.accessor.FactHandleFactory;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

/**
 * The propositions of a session: by their numbers in the graph, and their numbers by identity. Kinds that no
 * rule reads are not in the session. Of the shipped rules' conclusions, one in six is of such a kind.
 */
final class SessionFacts {
    private final StatefulKnowledgeSessionImpl session;
    private final WorkingMemoryEntryPoint entry;
    private final PropagationContext insertion;
    private final Set<Class<?>> read = new LinkedHashSet<>();
    private final Map<Class<?>, Optional<ObjectTypeConf>> kinds = new HashMap<>();
    /**
     * The handle at index number times two; the handle of the mirrored proposition, if any, at the next
     * index.
     */
    private @Nullable Coded[] handles = new Coded[64];
    /** By identity: the number times two, plus one for the mirrored proposition. */
    private final IdentityCodes codes = new IdentityCodes();

    /** The handle of a proposition, with its code. */
    static final class Coded extends DefaultFactHandle {
        private static final long serialVersionUID = 1;

        private final int code;

        Coded(long id, long recency, Proposition fact, WorkingMemoryEntryPoint entry, int code) {
            super(id, fact, recency, entry);
            this.code = code;
        }

        /** The number times two, plus one for the mirrored proposition. */
        int code() {
            return code;
        }
    }

    SessionFacts(KieSession session, Collection<Rule> rules) {
        this.session = (StatefulKnowledgeSessionImpl) session;
        this.entry = this.session.getDefaultEntryPoint();
        this.insertion = new PhreakPropagationContext(
                this.session.getNextPropagationIdCounter(),
                PropagationContext.Type.INSERTION,
                null,
                null,
                null,
                entry.getEntryPoint());
        rules.forEach(rule -> read.addAll(rule.reads()));
    }

    /** Makes room for this many stated propositions and about as many conclusions, all symmetric. */
    void expect(int stated) {
        handles = Arrays.copyOf(handles, Math.max(handles.length, 4 * stated));
        codes.expect(3 * stated);
    }

    /** Inserts a new proposition into the session, if a rule reads its kind. */
    void insert(int number, Proposition proposition) {
        Optional<ObjectTypeConf> kind = kind(proposition);
        if (kind.isEmpty()) {
            return;
        }
        if (2 * number >= handles.length) {
            handles = Arrays.copyOf(handles, Math.max(2 * number + 2, 2 * handles.length));
        }
        insert(proposition, 2 * number, kind.get());
        Proposition mirrored = proposition.mirrored();
        if (mirrored != proposition && !mirrored.equals(proposition)) {
            insert(mirrored, 2 * number + 1, kind.get());
        }
    }

    private void insert(Proposition fact, int code, ObjectTypeConf kind) {
        codes.put(fact, code);
        FactHandleFactory ids = entry.getHandleFactory();
        Coded handle = new Coded(ids.getNextId(), ids.getNextRecency(), fact, entry, code);
        handles[code] = handle;
        PropagationEntry.Insert.execute(handle, insertion, session, kind);
    }

    /** The session's configuration for propositions of this class; empty if no rule reads them. */
    private Optional<ObjectTypeConf> kind(Proposition proposition) {
        Optional<ObjectTypeConf> known = kinds.get(proposition.getClass());
        if (known == null) {
            known = read.stream().anyMatch(type -> type.isInstance(proposition))
                    ? Optional.of(entry.getObjectTypeConfigurationRegistry()
                            .getOrCreateObjectTypeConf(entry.getEntryPoint(), proposition))
                    : Optional.empty();
            kinds.put(proposition.getClass(), known);
        }
        return known;
    }

    /** Makes the session match the proposition again, if it has it. */
    void update(int number) {
        for (int code = 2 * number; code <= 2 * number + 1; code++) {
            Coded handle = handle(code);
            if (handle != null) {
                session.update(handle, handle.getObject());
            }
        }
    }

    /** Deletes the proposition from the session, if it has it. */
    void delete(int number) {
        for (int code = 2 * number; code <= 2 * number + 1; code++) {
            Coded handle = handle(code);
            if (handle != null) {
                codes.remove(handle.getObject());
                session.delete(handle);
                handles[code] = null;
            }
        }
    }

    /** Whether the session has the proposition. */
    boolean holds(int number) {
        return handle(2 * number) != null;
    }

    private @Nullable Coded handle(int code) {
        return code < handles.length ? handles[code] : null;
    }

    /**
     * The number times two, plus one for the mirrored proposition; {@link IdentityCodes#NONE} if the session
     * does not have this object.
     */
    int code(Object fact) {
        return codes.get(fact);
    }
}
