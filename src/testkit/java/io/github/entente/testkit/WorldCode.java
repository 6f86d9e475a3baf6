package io.github.entente.testkit;

import com.google.common.base.CaseFormat;
import io.github.entente.World;
import io.github.entente.fact.Actor;
import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import java.util.List;
import java.util.stream.Collectors;

/** Worlds as the code that builds them, to be pasted into a test. */
public final class WorldCode {
    private WorldCode() {}

    /** A call of the builder that makes this world. */
    public static String of(World world) {
        StringBuilder code = new StringBuilder("World.builder()\n");
        if (!world.title().isEmpty()) {
            code.append("    .title(").append(quoted(world.title())).append(")\n");
        }
        world.ownTypes()
                .forEach(type -> code.append("    .type(").append(type(type)).append(")\n"));
        world.actors().forEach(actor -> code.append("    ").append(actor(actor)).append('\n'));
        world.statements().forEach((relation, attestations) -> {
            code.append("    ").append(relation(relation));
            String join = "";
            for (Attestation one : attestations) {
                code.append(join).append(attestation(relation.type(), one));
                join = "\n        .also()";
            }
            code.append('\n');
        });
        return code.append("    .build()").toString();
    }

    private static String actor(Actor actor) {
        if (!actor.codes().isEmpty()) {
            String aliases = list(List.copyOf(actor.aliases()));
            String codes = actor.codes().entrySet().stream()
                    .map(code -> quoted(code.getKey()) + ", " + quoted(code.getValue()))
                    .collect(Collectors.joining(", "));
            return ".actor(" + quoted(actor.id()) + ", " + quoted(actor.name()) + ", ActorKind."
                    + actor.kind().name() + ", List.of(" + aliases + "), Map.of(" + codes + "))";
        }
        String kind = CaseFormat.UPPER_UNDERSCORE.to(
                CaseFormat.LOWER_CAMEL, actor.kind().name());
        String aliases = actor.aliases().isEmpty() ? "" : ", " + list(List.copyOf(actor.aliases()));
        return "." + kind + "(" + quoted(actor.id()) + ", " + quoted(actor.name()) + aliases + ")";
    }

    private static String type(RelationType type) {
        String halfLife = type.halfLifeDays().isPresent()
                ? "OptionalInt.of(" + type.halfLifeDays().getAsInt() + ")"
                : "OptionalInt.empty()";
        return "new RelationType(" + quoted(type.name()) + ", QuadClass."
                + type.quadClass().name() + ", Side." + type.side().name() + ", " + type.weight() + ", "
                + type.lifetimeDays() + ", " + halfLife + ", " + type.symmetric() + ", " + quoted(type.phrase()) + ", "
                + quoted(type.source()) + ")";
    }

    private static String relation(Relation relation) {
        String name = relation.type().name();
        String verb = RelationTypes.named(name).isPresent()
                ? "." + CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, name) + "("
                : ".does(" + quoted(name) + ", ";
        return ".relation(" + quoted(relation.subject()) + ")" + verb + quoted(relation.object()) + ")"
                + relation.against()
                        .map(enemy -> ".against(" + quoted(enemy) + ")")
                        .orElse("");
    }

    private static String attestation(RelationType type, Attestation one) {
        StringBuilder code = new StringBuilder();
        if (!type.structural() || !one.happened().equals(Edtf.ALWAYS)) {
            code.append(".happened(").append(quoted(one.happened().toString())).append(")");
        }
        one.ended()
                .ifPresent(date ->
                        code.append(".ended(").append(quoted(date.toString())).append(")"));
        one.published()
                .ifPresent(date -> code.append(".published(")
                        .append(quoted(date.toString()))
                        .append(")"));
        code.append(".per(").append(quoted(one.source())).append(")");
        if (!one.via().isEmpty()) {
            code.append(".via(").append(list(one.via())).append(")");
        }
        one.quote()
                .ifPresent(words -> code.append(".quote(").append(quoted(words)).append(")"));
        if (!one.code().equals(AdmiraltyCode.NOT_JUDGED)) {
            code.append(".code(").append(quoted(one.code().toString())).append(")");
        }
        return code.append(one.affirms() ? "" : ".denied()").toString();
    }

    private static String list(List<String> texts) {
        return texts.stream().map(WorldCode::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
