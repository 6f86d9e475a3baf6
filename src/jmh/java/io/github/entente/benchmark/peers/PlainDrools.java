package io.github.entente.benchmark.peers;

import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Hull;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.Relation;
import io.github.entente.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/**
 * The standard packs as plain Drools runs them: the very rules of {@code rules/}, but that they conclude by
 * {@code insertLogical}, so that Drools' own truth maintenance keeps what follows from what. Drools has no
 * way to keep the days of a conclusion beside it, so it is given those that the hand joins found, as if
 * somebody had told it beforehand.
 */
public final class PlainDrools {
    private final KieBase base;

    private PlainDrools(KieBase base) {
        this.base = base;
    }

    /** The dates of all facts, of both ends: what rules ask whether two of them meet. */
    public static final class Dates {
        private final Map<Object, Hull> hulls = new HashMap<>();

        /** Those that the hand joins found. */
        static Dates of(Proofs proofs) {
            Dates dates = new Dates();
            proofs.forEach((proposition, hull) -> {
                dates.hulls.put(proposition, hull);
                dates.hulls.put(proposition.mirrored(), hull);
            });
            return dates;
        }

        private Hull hull(Object fact) {
            Hull hull = hulls.get(fact);
            if (hull == null) {
                throw new IllegalStateException("nobody else concludes " + fact);
            }
            return hull;
        }

        /** Whether both may be valid on a common day. */
        public boolean meet(Proposition one, Proposition other) {
            return hull(one).meets(hull(other));
        }

        /** Whether the one may have happened before the other. */
        public boolean precede(Proposition earlier, Proposition later) {
            return hull(earlier).precedes(hull(later));
        }
    }

    /** The rules in the folder {@code rules}, compiled. */
    static PlainDrools compiled(Path rules) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem()
                .generateAndWritePomXML(services.newReleaseId("io.github.entente.benchmark", "plain", "1"));
        try (Stream<Path> all = Files.walk(rules)) {
            for (Path file : all.filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                files.write("src/main/resources/plain/" + file.getFileName(), plain(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
        }
        return new PlainDrools(
                services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase());
    }

    private static String plain(String drl) {
        return drl.replace("package io.github.entente.rules;", "package plain;")
                .replace(
                        "global io.github.entente.rule.Derivations derivations;",
                        "import io.github.entente.fact.Proposition;\n"
                                + "global io.github.entente.benchmark.peers.PlainDrools.Dates derivations;")
                .replaceAll("derivations\\.derive\\( kcontext, (.*) \\);", """
                        Proposition conclusion = $1;
                        insertLogical( conclusion );
                        if ( conclusion.mirrored() != conclusion ) {
                            insertLogical( conclusion.mirrored() );
                        }""");
    }

    /** What follows, each in canonical order. */
    Set<Conclusion> run(World world, Dates dates) {
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("derivations", dates);
            world.actors().forEach(session::insert);
            for (Relation relation : world.relations()) {
                if (dates.hulls.containsKey(relation)) {
                    session.insert(relation);
                    Relation mirrored = relation.mirrored();
                    if (mirrored != relation) {
                        session.insert(mirrored);
                    }
                }
            }
            session.fireAllRules();
            Set<Conclusion> conclusions = new HashSet<>();
            for (Object fact : session.getObjects()) {
                if (fact instanceof Conclusion conclusion) {
                    conclusions.add((Conclusion) conclusion.canonical());
                }
            }
            return conclusions;
        } finally {
            session.dispose();
        }
    }
}
