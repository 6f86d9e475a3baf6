package io.github.entente.engine;

import com.google.common.base.Suppliers;
import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Rule;
import io.github.entente.rule.JavaRule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;

/**
 * Rules that run together. Immutable and safe for use by several threads. They are made ready to run at first
 * use.
 */
public final class RuleBase {
    private static final String MODELS = "/META-INF/kie/io.github.entente/entente/drools-model";
    private static final String BUILD =
            "build with Maven (mvn compile), which compiles the rules to Java; the build of an IDE leaves them out";
    /** The package of the rules that the build compiles. */
    private static final String PACKAGE = "io.github.entente.rules";

    private static final String COMPILER = "org.drools:drools-engine";

    /** The base number of derivations in a run's budget, see {@link #budget}. */
    private static final long SPARE_DERIVATIONS = 500_000;

    private static final long DERIVATIONS_PER_FACT = 100;

    private final Supplier<ImmutableList<Model>> models;
    /** What rules loaded at run time derive. Shipped rules have annotations for that. */
    private final ImmutableMap<String, Class<? extends Conclusion>> derives;

    private final ImmutableMap<String, Double> strengths;
    private final OptionalLong most;
    private final Supplier<KieBase> base;
    private final Supplier<Ready> ready;
    private final Supplier<ImmutableList<RuleBase>> strata;

    /** What is known of the rules once they are ready to run. */
    private record Ready(ImmutableSortedMap<String, Rule> rules, ImmutableMap<String, RuleConditions> conditions) {}

    private RuleBase(
            Supplier<ImmutableList<Model>> models,
            Map<String, Class<? extends Conclusion>> derives,
            Map<String, Double> strengths,
            OptionalLong most) {
        this.models = Suppliers.memoize(models::get);
        this.derives = ImmutableMap.copyOf(derives);
        this.strengths = ImmutableMap.copyOf(strengths);
        this.most = most;
        this.base = Suppliers.memoize(() -> ContextLoader.get(() -> base(this.models.get())));
        this.ready = Suppliers.memoize(() -> ready(base()));
        this.strata = Suppliers.memoize(this::layers);
    }

    /** A base after a first session: Drools looks for some of its parts only then. */
    private static KieBase base(ImmutableList<Model> models) {
        KieBase base = KieBaseBuilder.createKieBaseFromModel(models, RuleBaseFactory.newKnowledgeBaseConfiguration());
        for (Model model : models) {
            for (org.drools.model.Rule rule : model.getRules()) {
                if (rule.getPackage().equals(PACKAGE)) {
                    RuleImpl known = (RuleImpl) base.getRule(PACKAGE, rule.getName());
                    known.setConsequence(new RecordingConsequence(Objects.requireNonNull(
                            rule.getConsequences().get(RuleImpl.DEFAULT_CONSEQUENCE_NAME), rule.getName())));
                }
            }
        }
        base.newKieSession().dispose();
        return base;
    }

    private static final class Shipped {
        static final RuleBase BASE =
                new RuleBase(RuleBase::shippedModels, ImmutableMap.of(), ImmutableMap.of(), OptionalLong.empty());
    }

    /** The shipped rules, from the classes that the build generated. */
    public static RuleBase shipped() {
        return Shipped.BASE;
    }

    /**
     * The rules of a DRL text. Needs the Drools compiler on the class path.
     *
     * @param name the name of the text in messages, such as a file's name
     * @param drl the text
     * @throws IllegalArgumentException if it does not compile, or a rule lacks an annotation
     * @throws IllegalStateException if there is no compiler
     */
    public static RuleBase of(String name, String drl) {
        try {
            RuleCompiler.Compiled compiled =
                    ContextLoader.get(() -> RuleCompiler.compile(name, drl, RuleBase::shippedTypes));
            return brought(compiled.models(), compiled.derives());
        } catch (NoClassDefFoundError | ExceptionInInitializerError e) {
            String missing = String.valueOf(Throwables.getRootCause(e).getMessage());
            if (!missing.contains("drools") && !missing.contains("kie")) {
                throw e; // a class that a rule names is missing
            }
            throw new IllegalStateException(
                    "cannot compile the rules of " + name + ": the Drools compiler is not on the class path; add "
                            + COMPILER + ", in the version of drools-model-compiler",
                    e);
        }
    }

    /** The simple names of the classes that shipped rules name, and that of the relation types. */
    private static Set<String> shippedTypes() {
        Set<String> names = new TreeSet<>(Set.of("Actor", "Relation", "RelationTypes"));
        for (Rule rule : shipped().rules().values()) {
            names.add(rule.derives().getSimpleName());
            rule.reads().forEach(type -> names.add(type.getSimpleName()));
        }
        return names;
    }

    /**
     * Rules in plain Java.
     *
     * @throws IllegalArgumentException if two have the same name
     */
    public static RuleBase of(List<JavaRule> rules) {
        Map<String, Class<? extends Conclusion>> kinds = new HashMap<>();
        rules.forEach(rule -> {
            if (kinds.put(rule.name(), rule.derives()) != null) {
                throw new IllegalArgumentException("two rules have the name \"" + rule.name() + "\"");
            }
        });
        return brought(ImmutableList.of(JavaRules.model(rules)), kinds);
    }

    private static RuleBase brought(ImmutableList<Model> models, Map<String, Class<? extends Conclusion>> kinds) {
        return new RuleBase(() -> models, kinds, ImmutableMap.of(), OptionalLong.empty());
    }

    /**
     * These rules and others.
     *
     * @param name the name of the others in messages
     * @param brought the others
     * @param replacing whether a rule of the others may replace one of these with the same name
     * @throws IllegalArgumentException if a name is taken, a rule has wrong annotations, or a rule asks for
     *     the absence of what depends on it
     */
    public RuleBase and(String name, RuleBase brought, boolean replacing) {
        ImmutableSortedSet<String> here = names();
        ImmutableSortedSet<String> added = brought.names();
        Optional<String> taken = added.stream().filter(here::contains).findFirst();
        if (taken.isPresent() && !replacing) {
            throw new IllegalArgumentException(name + ": there already is a rule \"" + taken.get()
                    + "\"; give it another name, leave the other out first, or bring the pack by replacing(…)");
        }
        RuleBase rest = taken.isPresent() ? only(one -> !added.contains(one)) : this;
        ImmutableList<Model> all = ImmutableList.<Model>builder()
                .addAll(rest.models.get())
                .addAll(brought.models.get())
                .build();
        Map<String, Class<? extends Conclusion>> kinds =
                new HashMap<>(Maps.filterKeys(derives, rest.names()::contains));
        kinds.putAll(brought.derives);
        Map<String, Double> others = new HashMap<>(Maps.filterKeys(strengths, rest.names()::contains));
        RuleBase both = new RuleBase(() -> all, kinds, others, most);
        both.checkConditions(added);
        Strata.of(both.rules().values(), both::conditions);
        return both;
    }

    private void checkConditions(Set<String> added) {
        ready.get().conditions().forEach((name, conditions) -> {
            if (added.contains(name) && conditions.hasAlternatives()) {
                throw new IllegalArgumentException(
                        "rule \"" + name
                                + "\" has an or between patterns; write a rule for each, so that explanations say which it was");
            }
        });
    }

    /** Only those of these rules whose name passes the test. */
    public RuleBase only(Predicate<String> names) {
        return new RuleBase(
                () -> models.get().stream()
                        .map(model -> only(model, names))
                        .filter(model -> !model.getRules().isEmpty())
                        .collect(ImmutableList.toImmutableList()),
                derives,
                strengths,
                most);
    }

    private static Model only(Model model, Predicate<String> names) {
        ModelImpl fewer = new ModelImpl(model.getName());
        fewer.withRules(model.getRules().stream()
                .filter(rule -> names.test(rule.getName()))
                .toList());
        fewer.withGlobals(model.getGlobals());
        return fewer;
    }

    /** The names of the rules, in order. */
    public ImmutableSortedSet<String> names() {
        return models.get().stream()
                .flatMap(model -> model.getRules().stream())
                .map(org.drools.model.Rule::getName)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    /** The rules by name, in the order of their names. */
    public ImmutableSortedMap<String, Rule> rules() {
        return ready.get().rules();
    }

    /**
     * Whether every rule only asks for what is there. Then more facts can only give more conclusions. One run
     * over all of history can be read as of any day, or with fewer statements, or changed step by step.
     * Otherwise each of these needs a new run over the facts that are seen.
     */
    public boolean isPositive() {
        for (Rule rule : rules().values()) {
            if (!rule.positive()) {
                return false;
            }
        }
        return true;
    }

    /**
     * The kinds of facts that a rule reads, actors included, in the order of its conditions.
     *
     * @param rule one of these rules
     * @param absent whether to give those whose absence, or number, it asks for, instead of those that it
     *     matches; a kind can be both
     */
    public ImmutableSet<Class<?>> kindsRead(Rule rule, boolean absent) {
        return conditions(rule.name()).reads().stream()
                .filter(read -> read.negated() == absent)
                .map(RuleConditions.Read::type)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The conditions of the rule. */
    RuleConditions conditions(String rule) {
        return Objects.requireNonNull(ready.get().conditions().get(rule), rule);
    }

    /** The rules by stratum, in the order in which the strata must run. One stratum if all are positive. */
    ImmutableList<RuleBase> strata() {
        return strata.get();
    }

    private ImmutableList<RuleBase> layers() {
        if (isPositive()) {
            return ImmutableList.of(this);
        }
        return Strata.of(rules().values(), this::conditions).stream()
                .map(names -> only(names::contains))
                .collect(ImmutableList.toImmutableList());
    }

    /** These rules with a limit on the derivations of one run. A run that makes more is stopped. */
    public RuleBase withBudget(long derivations) {
        return new RuleBase(models, derives, strengths, OptionalLong.of(derivations));
    }

    /** The maximum number of derivations in a run over this many facts. */
    long budget(int facts) {
        return most.orElse(SPARE_DERIVATIONS + DERIVATIONS_PER_FACT * facts);
    }

    /** These rules, some with another strength. */
    public RuleBase withStrengths(Map<String, Double> others) {
        Map<String, Double> all = new HashMap<>(strengths);
        all.putAll(others);
        return new RuleBase(models, derives, all, most);
    }

    /** The names of the rules that are not positive. */
    public ImmutableSortedSet<String> notPositive() {
        return rules().values().stream()
                .filter(rule -> !rule.positive())
                .map(Rule::name)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    KieBase base() {
        return base.get();
    }

    private static ImmutableList<Model> shippedModels() {
        try (InputStream in = RuleBase.class.getResourceAsStream(MODELS)) {
            return models(in);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the list of the compiled rules, " + MODELS, e);
        }
    }

    /**
     * The models that a list names, a class a line.
     *
     * @param list null where the build left no list
     */
    static ImmutableList<Model> models(@Nullable InputStream list) throws IOException {
        if (list == null) {
            throw new IllegalStateException(
                    "the compiled rules are not on the class path: there is no " + MODELS + "; " + BUILD);
        }
        ImmutableList.Builder<Model> models = ImmutableList.builder();
        try {
            BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("Drools-Model-Version")) {
                    models.add(Class.forName(line.trim(), true, RuleBase.class.getClassLoader())
                            .asSubclass(Model.class)
                            .getDeclaredConstructor()
                            .newInstance());
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot load the compiled rules listed in " + MODELS + "; " + BUILD, e);
        }
        return models.build();
    }

    private Ready ready(KieBase base) {
        Map<String, RuleConditions> conditions = new HashMap<>();
        Map<String, Rule> found = new HashMap<>();
        RuleReader reader = new RuleReader(derives, strengths);
        for (KiePackage pack : base.getKiePackages()) {
            for (org.kie.api.definition.rule.Rule rule : pack.getRules()) {
                RuleImpl known = (RuleImpl) rule;
                RuleConditions asked = new RuleConditions(known.getLhs());
                conditions.put(rule.getName(), asked);
                found.put(rule.getName(), reader.read(known, asked));
            }
        }
        return new Ready(ImmutableSortedMap.copyOf(found), ImmutableMap.copyOf(conditions));
    }
}
