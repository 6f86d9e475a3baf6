package io.github.entente.testkit;

import java.lang.reflect.Method;
import java.util.Optional;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;

/** Measures coverage for {@link CoversRules} in tests of JUnit Jupiter. */
final class JupiterCoverage
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, InvocationInterceptor {
    private static final Namespace HERE = Namespace.create(JupiterCoverage.class);

    JupiterCoverage() {}

    @Override
    public void beforeAll(ExtensionContext context) {
        CoversRules wanted = context.getRequiredTestClass().getAnnotation(CoversRules.class);
        if (wanted != null) {
            Coverage coverage = new Coverage(context.getRequiredTestClass(), wanted);
            context.getStore(HERE).put("coverage", coverage);
            coverage.begin("before all");
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        coverage(context).begin(name(context));
    }

    @Override
    public void interceptDynamicTest(
            Invocation<Void> invocation, DynamicTestInvocationContext dynamic, ExtensionContext context)
            throws Throwable {
        String name = context.getParent().map(JupiterCoverage::name).orElse("") + ": " + context.getDisplayName();
        Optional<Coverage.InTest> before = coverage(context).begin(name);
        try {
            invocation.proceed();
            coverage(context).checkTest(name);
        } finally {
            Coverage.end(before);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        coverage(context).begin("between tests");
        boolean factory = context.getTestMethod()
                .filter(method -> method.isAnnotationPresent(TestFactory.class))
                .isPresent();
        if (!factory && context.getExecutionException().isEmpty()) {
            coverage(context).checkTest(name(context));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (context.getRequiredTestClass().isAnnotationPresent(CoversRules.class)) {
            Coverage.end(Optional.empty());
            coverage(context).checkAll();
        }
    }

    private static String name(ExtensionContext context) {
        String method = context.getTestMethod().map(Method::getName).orElse("");
        String shown = context.getDisplayName();
        return shown.equals(method + "()") ? method : method + " " + shown;
    }

    private static Coverage coverage(ExtensionContext context) {
        return context.getStore(HERE).get("coverage", Coverage.class);
    }
}
