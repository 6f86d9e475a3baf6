package io.github.entente.engine;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.drools.compiler.kproject.models.KieBaseModelImpl;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles DRL at run time: the only class that needs the Drools compiler. */
final class RuleCompiler {
    private static final AtomicLong NUMBERS = new AtomicLong();

    private RuleCompiler() {}

    /**
     * The models of one text.
     *
     * @param name what to call it in errors, such as a file's name
     * @throws IllegalArgumentException if it does not compile: each fault with its line and column
     */
    static ImmutableList<Model> compile(String name, String drl) {
        KieServices services = KieServices.Factory.get();
        ReleaseId release = services.newReleaseId("io.github.entente.brought", "pack", "" + NUMBERS.incrementAndGet());
        KieFileSystem files =
                services.newKieFileSystem().generateAndWritePomXML(release).write("src/main/resources/pack.drl", drl);
        try {
            KieBuilder builder = services.newKieBuilder(files, RuleCompiler.class.getClassLoader())
                    .buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                throw new IllegalArgumentException(errors.stream()
                        .map(error -> at(name, error) + error.getText().strip())
                        .distinct()
                        .collect(Collectors.joining("\n", "cannot compile the rules of " + name + ":\n", "")));
            }
            CanonicalKieModule module = (CanonicalKieModule) builder.getKieModule();
            return module.getKieModuleModel().getKieBaseModels().values().stream()
                    .flatMap(base -> module.getModelForKBase((KieBaseModelImpl) base).stream())
                    .collect(ImmutableList.toImmutableList());
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static String at(String name, Message error) {
        return error.getLine() > 0 ? name + ":" + error.getLine() + ":" + (error.getColumn() + 1) + ": " : "";
    }
}
