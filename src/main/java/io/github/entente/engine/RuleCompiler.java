package io.github.entente.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.entente.conclusion.Conclusion;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.compiler.kproject.models.KieBaseModelImpl;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Compiles DRL at run time. Only this class and those whose names begin with {@code Drl} need the Drools
 * compiler.
 */
final class RuleCompiler {
    private static final AtomicLong NUMBERS = new AtomicLong();
    private static final Pattern PACKAGE = Pattern.compile("(?m)^([ \\t]*package[ \\t]+)([\\w.]+)");

    private RuleCompiler() {}

    /**
     * A compiled DRL text.
     *
     * @param models the models that Drools runs
     * @param derives the conclusion of each rule, by its name
     */
    record Compiled(ImmutableList<Model> models, ImmutableMap<String, Class<? extends Conclusion>> derives) {}

    /**
     * The models of one text.
     *
     * @param name the name of the text in messages, such as a file's name
     * @throws IllegalArgumentException if it does not compile; the message has each problem with its position
     */
    static Compiled compile(String name, String drl, Supplier<Set<String>> knownTypes) {
        ClassLoader loader = RuleCompiler.class.getClassLoader();
        DrlText text = DrlChecks.parse(name, drl, loader, knownTypes);
        long number = NUMBERS.incrementAndGet();
        KieServices services = KieServices.Factory.get();
        ReleaseId release = services.newReleaseId("io.github.entente.brought", "pack", "" + number);
        KieFileSystem files = services.newKieFileSystem()
                .generateAndWritePomXML(release)
                .write("src/main/resources/pack.drl", inItsOwnPackage(drl, number));
        try {
            KieBuilder builder = services.newKieBuilder(files, loader).buildAll(ExecutableModelProject.class);
            List<String> errors = builder.getResults().getMessages(Message.Level.ERROR).stream()
                    .map(Message::getText)
                    .distinct()
                    .toList();
            if (!errors.isEmpty()) {
                DrlDiagnosis.of(name, drl, text, errors).check();
            }
            CanonicalKieModule module = (CanonicalKieModule) builder.getKieModule();
            return new Compiled(
                    module.getKieModuleModel().getKieBaseModels().values().stream()
                            .flatMap(base -> module.getModelForKBase((KieBaseModelImpl) base).stream())
                            .collect(ImmutableList.toImmutableList()),
                    text.derives());
        } catch (IndexOutOfBoundsException | ClassCastException | NullPointerException e) {
            // the code generator throws on some texts instead of reporting them
            DrlDiagnosis.of(name, drl, text, List.of("it stumbles over this text (" + e + ")"))
                    .check();
            throw e;
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    /**
     * Gives the text a package of its own: Drools silently replaces a rule by another one with the same
     * package and name. Line numbers stay the same.
     */
    private static String inItsOwnPackage(String drl, long number) {
        Matcher told = PACKAGE.matcher(drl);
        if (!told.find()) {
            return "package io.github.entente.brought.text" + number + "; " + drl;
        }
        return told.group(2).startsWith("io.github.entente.rules")
                ? told.replaceFirst("$1io.github.entente.brought.text" + number)
                : drl;
    }
}
