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
 * The tests of this class make these rules fire; else the class fails, and with it the build. Works for tests
 * of JUnit Jupiter, dynamic and nested ones included, and for properties of jqwik.
 *
 * <pre>{@code
 * @CoversRules("trade") // each rule of the pack fires in some test of the class
 * class TradeRulesTest {
 *     // cases
 * }
 *
 * @CoversRules(value = "trade", inEachTest = true) // no law is kept only because its worlds make no rule fire
 * abstract class TradeLaws implements LawfulRules {
 *     // laws
 * }
 * }</pre>
 *
 * <p>A rule has fired if it derived anything, in whatever run of rules the test began. The failure lists all
 * rules: which fired in how many tests, and which never. With the system property {@code entente.coverage},
 * the list is also written to a file of the class's name in the folder that it names, whether all are covered
 * or not.
 *
 * <p>A run counts for the test in whose thread, or in a thread begun by which, it happens; a thread that
 * outlives its test counts for that test still. A class that is not run as a whole, because one test of it
 * was asked for, is judged by that test.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(JupiterCoverage.class)
@AddLifecycleHook(JqwikCoverage.class)
public @interface CoversRules {
    /**
     * Names of rules, {@code pack/claim}, or of packs: all rules of the pack in any run of the class, and all
     * shipped ones.
     */
    String[] value();

    /** Whether each test must make them all fire by itself, not just all tests of the class together. */
    boolean inEachTest() default false;
}
