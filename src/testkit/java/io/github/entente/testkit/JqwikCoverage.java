package io.github.entente.testkit;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.lifecycle.AroundContainerHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.ContainerLifecycleContext;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Measures coverage for {@link CoversRules} in properties of jqwik. */
final class JqwikCoverage implements AroundContainerHook, AroundPropertyHook {
    private static final Map<Class<?>, Coverage> COVERAGES = new ConcurrentHashMap<>();

    JqwikCoverage() {}

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public void beforeContainer(ContainerLifecycleContext context) {
        context.optionalContainerClass().ifPresent(type -> {
            CoversRules wanted = type.getAnnotation(CoversRules.class);
            if (wanted != null) {
                COVERAGES.put(type, new Coverage(type, wanted));
            }
        });
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        Optional<Coverage> coverage = coverage(context);
        if (coverage.isEmpty()) {
            return property.execute();
        }
        Optional<Coverage.InTest> before =
                coverage.get().begin(context.targetMethod().getName());
        try {
            PropertyExecutionResult result = property.execute();
            if (result.status() != PropertyExecutionResult.Status.SUCCESSFUL) {
                return result;
            }
            try {
                coverage.get().checkTest(context.targetMethod().getName());
                return result;
            } catch (AssertionError vacuous) {
                return result.mapToFailed(vacuous);
            }
        } finally {
            Coverage.end(before);
        }
    }

    @Override
    public void afterContainer(ContainerLifecycleContext context) {
        Optional<Coverage> coverage = context.optionalContainerClass().map(COVERAGES::remove);
        coverage.ifPresent(Coverage::checkAll);
    }

    /** The coverage of the class, or of the class around it. */
    private static Optional<Coverage> coverage(LifecycleContext context) {
        Optional<Class<?>> type = context.optionalContainerClass();
        while (type.isPresent()) {
            Coverage found = COVERAGES.get(type.get());
            if (found != null) {
                return Optional.of(found);
            }
            type = Optional.ofNullable(type.get().getEnclosingClass());
        }
        return Optional.empty();
    }
}
