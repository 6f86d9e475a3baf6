package io.github.entente.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The tests of this class must make these rules fire. Otherwise the class fails, and the build with it. Works
 * for tests of JUnit Jupiter, also dynamic and nested ones, and for properties of jqwik.
 *
 * <pre>{@code
 * @CoversRules("trade")                             // each rule of the pack fires in some test of the class
 * class TradeRulesTest {
 *     // cases
 * }
 *
 * @CoversRules(value = "trade", inEachTest = true)  // in each test: a law tests only rules that fire
 * abstract class TradeLaws implements LawfulRules {
 *     // laws
 * }
 * }</pre>
 *
 * <p>A rule has fired if it derived anything, in any run of rules that the test started. The failure lists
 * all rules, with the number of tests in which each fired. If the system property {@code entente.coverage}
 * names a folder, the list is also written there, to a file with the name of the class. It is written in all
 * cases.
 *
 * <p>A run counts for the test whose thread started it, or started the thread that runs it. A thread that
 * outlives its test still counts for that test. If only one test of a class is run, the class is judged by
 * that test.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(JupiterCoverage.class)
@AddLifecycleHook(JqwikCoverage.class)
public @interface CoversRules {
    /**
     * Names of rules, {@code pack/claim}, or of packs. A pack stands for all its rules in any run of the
     * class, and for all its shipped rules.
     */
    String[] value();

    /**
     * Whether each test must make all rules fire by itself. By default all tests of the class together must.
     */
    boolean inEachTest() default false;
}
