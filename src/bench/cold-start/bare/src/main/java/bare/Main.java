package bare;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Boots the generated model, inserts facts, fires, prints a count, and nothing else: {@code rules actors ties
 * mirrored}.
 */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        int rules = Integer.parseInt(arguments[0]);
        int actors = Integer.parseInt(arguments[1]);
        int ties = Integer.parseInt(arguments[2]) + Integer.parseInt(arguments[3]);
        KieBase base =
                KieBaseBuilder.createKieBaseFromModel(models(), RuleBaseFactory.newKnowledgeBaseConfiguration());
        KieSession session = base.newKieSession();
        for (int i = 0; i < actors; i++) {
            session.insert(new Actor("A" + i));
        }
        for (int i = 0; i < ties; i++) {
            session.insert(new Tie("T" + i % rules, "A" + i % actors, "A" + (i * 7 + 1) % actors));
        }
        int fired = session.fireAllRules();
        System.out.println(session.getFactCount() + " facts, " + fired + " firings");
        session.dispose();
    }

    private static List<Model> models() throws Exception {
        List<Model> models = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Main.class.getResourceAsStream("/META-INF/kie/entente.bench/bare/drools-model"),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("Drools-Model-Version")) {
                    models.add((Model) Class.forName(line.trim()).getDeclaredConstructor().newInstance());
                }
            }
        }
        return models;
    }
}
