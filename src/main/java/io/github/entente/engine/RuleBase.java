package io.github.entente.engine;

import com.google.common.collect.ImmutableSortedMap;
import io.github.entente.derivation.Rule;
import io.github.entente.derivation.TimeMode;
import io.github.entente.fact.Actor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;

/** The shipped rules, booted from the classes that the build made of them. */
final class RuleBase {
    private static final String MODELS = "/META-INF/kie/io.github.entente/entente/drools-model";

    private final KieBase base;
    private final ImmutableSortedMap<String, Rule> rules;

    private RuleBase(KieBase base) {
        this.base = base;
        Map<String, Rule> found = new HashMap<>();
        for (KiePackage pack : base.getKiePackages()) {
            for (org.kie.api.definition.rule.Rule rule : pack.getRules()) {
                found.put(rule.getName(), rule((RuleImpl) rule));
            }
        }
        this.rules = ImmutableSortedMap.copyOf(found);
    }

    /** Makes the base on first use, once. */
    private static final class Shipped {
        static final RuleBase BASE = new RuleBase(
                KieBaseBuilder.createKieBaseFromModel(models(), RuleBaseFactory.newKnowledgeBaseConfiguration()));
    }

    static RuleBase shipped() {
        return Shipped.BASE;
    }

    KieBase base() {
        return base;
    }

    /** The rules by name, in the order of their names. */
    ImmutableSortedMap<String, Rule> rules() {
        return rules;
    }

    private static List<Model> models() {
        List<Model> models = new ArrayList<>();
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
        return models;
    }

    private static Rule rule(RuleImpl rule) {
        return new Rule(
                rule.getName(),
                (String) annotation(rule, "says"),
                (String) annotation(rule, "source"),
                ((Number) annotation(rule, "strength")).doubleValue(),
                TimeMode.valueOf(annotation(rule, "time").toString()),
                bindings(rule));
    }

    private static Object annotation(RuleImpl rule, String name) {
        @Nullable Object value = rule.getMetaData().get(name);
        return Objects.requireNonNull(value, () -> "rule \"" + rule.getName() + "\" has no @" + name);
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
