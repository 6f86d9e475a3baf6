import io.github.entente.conclusion.Conclusion;
import io.github.entente.rule.Derivations;
import io.github.entente.fact.Actor;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationTypes;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.RuleContext;

/**
 * Boots Entente's own rules, inserts the facts of the named file, fires, prints a count: a session without
 * worlds, dates, recording, readings and output.
 */
class SameRules implements Derivations {
    private final Set<Proposition> known = new HashSet<>();
    private final KieSession session;

    SameRules(KieSession session) {
        this.session = session;
    }

    public static void main(String[] arguments) throws Exception {
        KieSession session = KieBaseBuilder.createKieBaseFromModel(models(), RuleBaseFactory.newKnowledgeBaseConfiguration())
                .newKieSession();
        SameRules derivations = new SameRules(session);
        session.setGlobal("derivations", derivations);
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            String[] words = line.split("\t");
            if (words.length == 2) {
                session.insert(new Actor(words[0], words[0], ActorKind.valueOf(words[1])));
            } else {
                derivations.insert(new Relation(words[0], RelationTypes.shipped().get(words[1]), words[2]));
            }
        }
        int fired = session.fireAllRules();
        System.out.println(session.getFactCount() + " facts, " + fired + " firings");
        session.dispose();
    }

    private void insert(Proposition proposition) {
        if (known.add(proposition)) {
            session.insert(proposition);
            insert(proposition.mirrored());
        }
    }

    @Override
    public void derive(RuleContext match, Conclusion conclusion) {
        insert(conclusion);
    }

    @Override
    public boolean meet(Proposition one, Proposition other) {
        return true;
    }

    @Override
    public boolean precede(Proposition earlier, Proposition later) {
        return true;
    }

    private static List<Model> models() throws Exception {
        List<Model> models = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                SameRules.class.getResourceAsStream("/META-INF/kie/io.github.entente/entente/drools-model"),
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
