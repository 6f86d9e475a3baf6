package io.github.entente;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * Arrows between packages point downwards only, and nothing depends on where and when the library runs.
 * {@code mvn test -Dtest=ArchitectureTest -Dentente.print=true} prints who uses whom.
 */
class ArchitectureTest {
    private static final String ROOT = "io.github.entente";
    /** The library and the testkit, without what the rule compiler made of the rules. */
    static final JavaClasses ALL = compiledTo(Path.of(System.getProperty("entente.basedir", ""), "target"));

    private static final JavaClasses MAIN = ALL.that(resideOutsideOfPackage(ROOT + ".testkit.."));

    private static final String FRONT_DOOR = "";
    /** Which packages a package may know, beside itself; the front door has the empty name. */
    private static final SetMultimap<String, String> MAY_KNOW = ImmutableSetMultimap.<String, String>builder()
            .putAll("fact")
            .putAll("conclusion", "fact")
            .putAll("world", "conclusion", "fact")
            .putAll("derivation", "conclusion", "fact")
            .putAll("rule", "derivation", "conclusion", "fact")
            .putAll("engine", "rule", "derivation", "conclusion", "fact")
            .putAll("inquiry", "engine", "derivation", "world", "conclusion", "fact")
            .putAll("balance")
            .putAll("query", "balance", "derivation", "conclusion", "fact")
            .putAll(FRONT_DOOR, "inquiry", "engine", "rule", "query", "derivation", "world", "conclusion", "fact")
            .putAll("format", "query", "world", "fact")
            .putAll("format.data", "world", "fact")
            .putAll("export", FRONT_DOOR, "format", "query", "derivation", "world", "conclusion", "fact")
            .putAll("seeds", "world", "format", "fact")
            .putAll(
                    "dossier",
                    FRONT_DOOR,
                    "export",
                    "format",
                    "query",
                    "balance",
                    "derivation",
                    "world",
                    "conclusion",
                    "fact")
            .putAll("cli", FRONT_DOOR, "dossier", "seeds", "format")
            .putAll("testkit", FRONT_DOOR, "engine", "query", "derivation", "world", "conclusion", "fact")
            .build();

    private static final Set<String> PACKAGES = Set.of(
            "fact",
            "conclusion",
            "world",
            "derivation",
            "rule",
            "engine",
            "inquiry",
            "balance",
            "query",
            FRONT_DOOR,
            "format",
            "format.data",
            "export",
            "dossier",
            "seeds",
            "cli",
            "testkit");

    private static JavaClasses compiledTo(Path target) {
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains("/io/github/entente/rules/"))
                .importPaths(target.resolve("classes"), target.resolve("testkit-classes"));
    }

    private static String packageOf(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? FRONT_DOOR : name.substring(ROOT.length() + 1);
    }

    @Test
    void packages_know_only_those_below() {
        Set<String> wrong = new TreeSet<>();
        Set<String> met = new TreeSet<>();
        SetMultimap<String, String> idle = HashMultimap.create(MAY_KNOW);
        for (JavaClass type : ALL) {
            String from = packageOf(type);
            met.add(from);
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass();
                if (target.getPackageName().startsWith(ROOT)
                        && !packageOf(target).equals(from)) {
                    idle.remove(from, packageOf(target));
                    if (!MAY_KNOW.containsEntry(from, packageOf(target))) {
                        wrong.add(dependency.getDescription());
                    }
                }
            }
        }
        if (Boolean.getBoolean("entente.print")) {
            MAY_KNOW.asMap()
                    .forEach((from, known) -> System.out.println(shown(from) + " uses "
                            + known.stream().map(ArchitectureTest::shown).collect(Collectors.joining(", "))));
        }
        assertEquals(Set.of(), wrong);
        assertEquals(PACKAGES, met, "each package has its place in the table, and no other");
        assertEquals(ImmutableSetMultimap.of(), idle, "a package may know only those that it needs");
    }

    private static String shown(String name) {
        return name.equals(FRONT_DOOR) ? "(root)" : name;
    }

    @Test
    void the_table_of_packages_has_no_circle() {
        Set<String> free = new TreeSet<>();
        while (free.size() < PACKAGES.size()) {
            int before = free.size();
            PACKAGES.stream()
                    .filter(name -> free.containsAll(MAY_KNOW.get(name)))
                    .forEach(free::add);
            assertTrue(free.size() > before, () -> "a circle beyond " + free);
        }
    }

    @Test
    void only_the_engine_knows_Drools() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".engine")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(MAIN);
        classes()
                .that()
                .haveFullyQualifiedName(ROOT + ".engine.DerivationRecorder")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..")
                .check(MAIN);
    }

    @Test
    void only_formats_know_the_parser_of_YAML() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".format..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml..")
                .check(MAIN);
    }

    @Test
    void nobody_depends_on_the_command_line() {
        noClasses()
                .that(resideOutsideOfPackage(ROOT + ".cli.."))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + ".cli.."))
                .check(MAIN);
    }

    @Test
    void nothing_asks_for_the_clock_chance_or_the_defaults_of_the_machine() {
        // a table by identity that is only asked, never walked: no order of it can show
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".engine.IdentityCodes")
                .should()
                .callMethodWhere(asksTheMachine())
                .check(MAIN);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Random|SplittableRandom|UUID|Date|Calendar|GregorianCalendar)"
                        + "|java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.security\\.SecureRandom"
                        + "|java\\.io\\.(FileReader|FileWriter)|java\\.text\\.(?!Normalizer).*")
                .check(MAIN);
    }

    private static DescribedPredicate<JavaCall<?>> asksTheMachine() {
        return DescribedPredicate.describe("ask the machine", call -> {
            AccessTarget.CodeUnitCallTarget target = call.getTarget();
            String owner = target.getOwner().getFullName();
            String method = owner + "." + target.getName();
            if (call.getOriginOwner().getSimpleName().equals("Utf8") && method.equals("java.lang.String.format")) {
                return false; // only %X, which no locale changes
            }
            List<JavaClass> parameters = target.getRawParameterTypes();
            boolean neverWithout = switch (method) {
                // with an argument that says which: locale, charset, zone
                case "java.lang.String.toLowerCase",
                        "java.lang.String.toUpperCase",
                        "java.lang.String.getBytes",
                        "java.lang.String.formatted" ->
                    parameters.stream()
                            .noneMatch(type -> type.isEquivalentTo(java.util.Locale.class)
                                    || type.isEquivalentTo(java.nio.charset.Charset.class));
                case "java.lang.String.format", "java.io.PrintStream.printf", "java.io.PrintStream.format" ->
                    !parameters.get(0).isEquivalentTo(java.util.Locale.class);
                default -> false;
            };
            return neverWithout
                    || Set.of(
                                    "java.util.Locale.getDefault",
                                    "java.time.ZoneId.systemDefault",
                                    "java.util.TimeZone.getDefault",
                                    "java.nio.charset.Charset.defaultCharset",
                                    "java.lang.System.currentTimeMillis",
                                    "java.lang.System.getenv",
                                    "java.lang.System.identityHashCode",
                                    "java.lang.Math.random")
                            .contains(method)
                    || (owner.startsWith("java.time.") && target.getName().equals("now"))
                    || (owner.equals("java.time.Clock") && target.getName().startsWith("system"));
        });
    }

    @Test
    void only_the_command_line_prints() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(MAIN);
    }

    @Test
    void no_public_field_can_be_set() {
        fields().that().arePublic().should().beFinal().check(MAIN);
    }

    @Test
    void public_classes_outside_the_engine_show_no_private_ones_of_it() {
        // what the engine shows: itself and its rules to the front door, its global to the compiled rules
        Set<String> open = new TreeSet<>();
        for (JavaClass type : MAIN) {
            if (type.getPackageName().equals(ROOT + ".engine")
                    && type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)) {
                open.add(type.getSimpleName());
            }
        }
        assertEquals(Set.of("Engine", "LiveRun", "RuleBase"), open);
    }

    @Test
    void every_package_is_null_marked() {
        Set<String> unmarked = new TreeSet<>();
        for (JavaClass type : MAIN) {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                unmarked.add(type.getPackageName());
            }
        }
        assertEquals(Set.of(), unmarked);
    }

    @Test
    void exceptions_are_of_the_kind_that_Java_has_for_them() {
        classes()
                .that()
                .areAssignableTo(Throwable.class)
                .should()
                .beAssignableTo(IllegalArgumentException.class)
                .orShould()
                .beAssignableTo(IllegalStateException.class)
                .orShould()
                .notBePublic()
                .check(MAIN);
    }
}
