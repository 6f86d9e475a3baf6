package io.github.entente.engine;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.Doubles;
import io.github.entente.derivation.Rule;
import io.github.entente.derivation.TimeMode;
import io.github.entente.fact.Actor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;

/** Rules that run together. Immutable, and safe for use by several threads; made ready to run when first needed. */
public final class RuleBase {
    private static final String MODELS = "/META-INF/kie/io.github.entente/entente/drools-model";
    private static final String COMPILER = "org.drools:drools-engine";

    private final Supplier<ImmutableList<Model>> models;
    private final Supplier<KieBase> base;
    private final Supplier<ImmutableSortedMap<String, Rule>> rules;

    private final Supplier<ImmutableSortedSet<String>> notPositive;

    private RuleBase(Supplier<ImmutableList<Model>> models) {
        this.models = Suppliers.memoize(models::get);
        this.base = Suppliers.memoize(() -> OwnLoader.get(() -> ready(this.models.get())));
        this.rules = Suppliers.memoize(() -> rules(base()));
        this.notPositive = Suppliers.memoize(() -> notPositive(base()));
    }

    /** A base that has had its first session: Drools looks for parts of itself then too. */
    private static KieBase ready(ImmutableList<Model> models) {
        KieBase base = KieBaseBuilder.createKieBaseFromModel(models, RuleBaseFactory.newKnowledgeBaseConfiguration());
        base.newKieSession().dispose();
        return base;
    }

    private static final class Shipped {
        static final RuleBase BASE = new RuleBase(RuleBase::shippedModels);
    }

    /** The shipped rules, from the classes that the build made of them. */
    public static RuleBase shipped() {
        return Shipped.BASE;
    }

    /**
     * These rules and those of a text in DRL. Needs the Drools compiler on the class path.
     *
     * @param name what to call the text in errors, such as a file's name
     * @param drl the text
     * @throws IllegalArgumentException if it does not compile, a rule lacks an annotation, or a name is taken
     * @throws IllegalStateException if there is no compiler
     */
    public RuleBase and(String name, String drl) {
        ImmutableList<Model> more = compile(name, drl);
        ImmutableSortedSet<String> taken = names();
        more.forEach(model -> model.getRules().forEach(rule -> {
            if (taken.contains(rule.getName())) {
                throw new IllegalArgumentException(name + ": there already is a rule \"" + rule.getName()
                        + "\"; give it another name, or leave the other out first");
            }
        }));
        ImmutableList<Model> all =
                ImmutableList.<Model>builder().addAll(models.get()).addAll(more).build();
        RuleBase both = new RuleBase(() -> all);
        both.rules();
        return both;
    }

    private static ImmutableList<Model> compile(String name, String drl) {
        try {
            return OwnLoader.get(() -> RuleCompiler.compile(name, drl));
        } catch (NoClassDefFoundError | ExceptionInInitializerError e) {
            throw new IllegalStateException(
                    "cannot compile the rules of " + name + ": the Drools compiler is not on the class path; add "
                            + COMPILER + ", in the version of drools-model-compiler",
                    e);
        }
    }

    /** These rules, but those alone whose name passes the test. */
    public RuleBase only(Predicate<String> names) {
        return new RuleBase(() -> models.get().stream()
                .map(model -> only(model, names))
                .filter(model -> !model.getRules().isEmpty())
                .collect(ImmutableList.toImmutableList()));
    }

    private static Model only(Model model, Predicate<String> names) {
        ModelImpl fewer = new ModelImpl(model.getName());
        fewer.withRules(model.getRules().stream()
                .filter(rule -> names.test(rule.getName()))
                .toList());
        fewer.withGlobals(model.getGlobals());
        return fewer;
    }

    /** What the rules are called, in order. */
    public ImmutableSortedSet<String> names() {
        return models.get().stream()
                .flatMap(model -> model.getRules().stream())
                .map(org.drools.model.Rule::getName)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    /** The rules by name, in the order of their names. */
    public ImmutableSortedMap<String, Rule> rules() {
        return rules.get();
    }

    /**
     * The names of the rules that are not positive: that test for what is not there, or gather what is, so that what they conclude can fall when something is added, or rests
     * on what is no premise of theirs.
     */
    public ImmutableSortedSet<String> notPositive() {
        return notPositive.get();
    }

    private static ImmutableSortedSet<String> notPositive(KieBase base) {
        return base.getKiePackages().stream()
                .flatMap(pack -> pack.getRules().stream())
                .filter(rule -> !isPositive(((RuleImpl) rule).getLhs()))
                .map(org.kie.api.definition.rule.Rule::getName)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    private static boolean isPositive(RuleConditionElement element) {
        if (element instanceof Pattern pattern) {
            return pattern.getSource() == null;
        }
        return element instanceof GroupElement group
                && (group.isAnd() || group.isOr())
                && group.getChildren().stream().allMatch(RuleBase::isPositive);
    }

    KieBase base() {
        return base.get();
    }

    private static ImmutableList<Model> shippedModels() {
        ImmutableList.Builder<Model> models = ImmutableList.builder();
        try (InputStream in = RuleBase.class.getResourceAsStream(MODELS)) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(in, "the compiled rules are not on the class path: " + MODELS),
                    StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("Drools-Model-Version")) {
                    models.add(Class.forName(line.trim(), true, RuleBase.class.getClassLoader())
                            .asSubclass(Model.class)
                            .getDeclaredConstructor()
                            .newInstance());
                }
            }
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("cannot load the compiled rules listed in " + MODELS, e);
        }
        return models.build();
    }

    private static ImmutableSortedMap<String, Rule> rules(KieBase base) {
        Map<String, Rule> found = new HashMap<>();
        for (KiePackage pack : base.getKiePackages()) {
            for (org.kie.api.definition.rule.Rule rule : pack.getRules()) {
                found.put(rule.getName(), rule((RuleImpl) rule));
            }
        }
        return ImmutableSortedMap.copyOf(found);
    }

    private static Rule rule(RuleImpl rule) {
        return new Rule(
                rule.getName(),
                annotation(rule, "says").toString(),
                annotation(rule, "source").toString(),
                strength(rule),
                time(rule),
                bindings(rule));
    }

    private static double strength(RuleImpl rule) {
        String text = annotation(rule, "strength").toString();
        @Nullable Double strength = Doubles.tryParse(text);
        if (strength == null || !(strength > 0 && strength <= 1)) {
            throw new IllegalArgumentException("rule \"" + rule.getName() + "\" has @strength( " + text
                    + " ); it is a number over 0, up to 1, such as @strength( 0.9 )");
        }
        return strength;
    }

    private static TimeMode time(RuleImpl rule) {
        String time = annotation(rule, "time").toString();
        try {
            return TimeMode.valueOf(time);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "rule \"" + rule.getName() + "\" has @time( " + time + " ); it is one of "
                            + Arrays.stream(TimeMode.values()).map(Enum::name).collect(Collectors.joining(", ")),
                    e);
        }
    }

    private static Object annotation(RuleImpl rule, String name) {
        @Nullable Object value = rule.getMetaData().get(name);
        if (value == null) {
            throw new IllegalArgumentException("rule \"" + rule.getName() + "\" has no @" + name
                    + "; each rule has @says, @source, @strength and @time");
        }
        return value instanceof String text ? unquoted(text) : value;
    }

    /** What is compiled at run time keeps the quotes of its annotations, what is compiled at build time does not. */
    private static String unquoted(String text) {
        return text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1).replace("\\\"", "\"")
                : text;
    }

    private static Map<String, Rule.Binding> bindings(RuleImpl rule) {
        Map<String, Rule.Binding> bindings = new HashMap<>();
        int premise = 0;
        for (RuleConditionElement element : rule.getLhs().getChildren()) {
            if (element instanceof Pattern pattern && !isActor(pattern)) {
                for (Declaration declaration : pattern.getInnerDeclarations().values()) {
                    bindings.put(
                            declaration.getIdentifier().replace("$", ""),
                            new Rule.Binding(premise, fact -> declaration.getValue((ValueResolver) null, fact)));
                }
                premise++;
            }
        }
        return bindings;
    }

    private static boolean isActor(Pattern pattern) {
        return pattern.getObjectType().getClassName().equals(Actor.class.getName());
    }
}
