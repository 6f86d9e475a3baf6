package io.github.entente.engine;

import io.github.entente.derivation.Rule;
import io.github.entente.fact.Proposition;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.drools.core.common.InternalFactHandle;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

/**
 * The propositions in a session, by their numbers in the graph, and their numbers by identity. What no rule reads is not in the session: of the shipped rules' conclusions one in six is
 * a finding that nothing follows from.
 */
final class SessionFacts {
    private final KieSession session;
    private final Set<Class<?>> read = new LinkedHashSet<>();
    private final Map<Class<?>, Boolean> isRead = new HashMap<>();
    /** At a number times two, and plus one for the other end of what has one. */
    private @Nullable InternalFactHandle[] handles = new InternalFactHandle[64];
    /** By identity: the number times two, plus one for the other end. */
    private final IdentityCodes codes = new IdentityCodes();

    SessionFacts(KieSession session, Collection<Rule> rules) {
        this.session = session;
        rules.forEach(rule -> read.addAll(rule.reads()));
    }

    /** Makes room for so many stated propositions and about as many conclusions, all with two ends. */
    void expect(int stated) {
        handles = Arrays.copyOf(handles, Math.max(handles.length, 4 * stated));
        codes.expect(3 * stated);
    }

    /** Tells the session of a proposition that it does not know, if any rule asks for its kind. */
    void insert(int number, Proposition proposition) {
        if (!isRead(proposition.getClass())) {
            return;
        }
        if (2 * number >= handles.length) {
            handles = Arrays.copyOf(handles, Math.max(2 * number + 2, 2 * handles.length));
        }
        insert(proposition, 2 * number);
        Proposition mirrored = proposition.mirrored();
        if (mirrored != proposition && !mirrored.equals(proposition)) {
            insert(mirrored, 2 * number + 1);
        }
    }

    private void insert(Proposition fact, int code) {
        codes.put(fact, code);
        handles[code] = (InternalFactHandle) session.insert(fact);
    }

    private boolean isRead(Class<?> kind) {
        Boolean known = isRead.get(kind);
        if (known == null) {
            known = read.stream().anyMatch(type -> type.isAssignableFrom(kind));
            isRead.put(kind, known);
        }
        return known;
    }

    /** Tells the session to match the proposition again, where it knows it. */
    void update(int number) {
        for (int code = 2 * number; code <= 2 * number + 1; code++) {
            InternalFactHandle handle = handle(code);
            if (handle != null) {
                session.update(handle, handle.getObject());
            }
        }
    }

    /** Takes the proposition from the session, where it knows it. */
    void delete(int number) {
        for (int code = 2 * number; code <= 2 * number + 1; code++) {
            InternalFactHandle handle = handle(code);
            if (handle != null) {
                codes.remove(handle.getObject());
                session.delete(handle);
                handles[code] = null;
            }
        }
    }

    private @Nullable InternalFactHandle handle(int code) {
        return code < handles.length ? handles[code] : null;
    }

    /** The number times two, plus one for the other end; {@link IdentityCodes#NONE} where the session does not hold this very object. */
    int code(Object fact) {
        return codes.get(fact);
    }
}
