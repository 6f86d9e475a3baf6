package io.github.entente.testkit;

import com.google.common.base.CaseFormat;
import io.github.entente.fact.Actor;
import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Fact;
import io.github.entente.fact.RecordReflection;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.world.World;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Worlds and histories as the Java code that builds them, to be pasted into a test. {@link #IMPORTS} has its
 * imports.
 */
public final class WorldCode {
    /** The import declarations that the code may need. */
    public static final String IMPORTS = """
            import io.github.entente.world.World;
            import io.github.entente.fact.*;
            import io.github.entente.testkit.Edit;
            import io.github.entente.testkit.History;
            import java.math.BigDecimal;
            import java.math.BigInteger;
            import java.time.*;
            import java.util.List;
            import java.util.Map;
            import java.util.Optional;
            import java.util.OptionalInt;
            """;

    private WorldCode() {}

    /** An expression that builds this history. */
    public static String of(History history) {
        String edits = history.edits().stream()
                .map(edit -> "\n        " + edit(edit))
                .collect(Collectors.joining(",", "List.of(", ")"));
        return "History.of(\n    " + of(history.start()).replace("\n", "\n    ") + ",\n    " + edits + ")";
    }

    private static String edit(Edit edit) {
        if (edit instanceof Edit.State state) {
            return "Edit.state(" + value(state.fact()) + ", " + value(state.attestation()) + ")";
        } else if (edit instanceof Edit.WithdrawAttestation one) {
            return "Edit.withdraw(" + value(one.fact()) + ", " + value(one.attestation()) + ")";
        } else if (edit instanceof Edit.WithdrawFact one) {
            return "Edit.withdraw(" + value(one.fact()) + ")";
        } else if (edit instanceof Edit.WithdrawActor actor) {
            return "Edit.withdrawActor(" + quoted(actor.id()) + ")";
        } else if (edit instanceof Edit.WithdrawSource source) {
            return "Edit.withdrawSource(" + quoted(source.id()) + ")";
        }
        throw new AssertionError(edit);
    }

    private static String value(Fact fact) {
        return fact instanceof Relation relation ? value(relation) : component(fact);
    }

    /** A value in a component of a custom fact. */
    private static String component(Object value) {
        if (value instanceof String text) {
            return quoted(text);
        } else if (value instanceof Optional<?> optional) {
            return value(optional.map(WorldCode::component));
        } else if (value instanceof List<?> list) {
            return list.stream().map(WorldCode::component).collect(Collectors.joining(", ", "List.of(", ")"));
        } else if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        } else if (value instanceof Record) {
            return RecordReflection.components(value).values().stream()
                    .map(WorldCode::component)
                    .collect(Collectors.joining(", ", "new " + value.getClass().getSimpleName() + "(", ")"));
        } else if (value instanceof Character) {
            return "'" + value + "'";
        } else if (value instanceof Long) {
            return value + "L";
        } else if (value instanceof Float) {
            return value + "F";
        } else if (value instanceof Byte || value instanceof Short) {
            return "(" + value.getClass().getSimpleName().toLowerCase(Locale.ROOT) + ") " + value;
        } else if (value instanceof Integer || value instanceof Double || value instanceof Boolean) {
            return value.toString();
        } else if (value instanceof BigInteger || value instanceof BigDecimal) {
            return "new " + value.getClass().getSimpleName() + "(" + quoted(value.toString()) + ")";
        }
        String made = value instanceof ZoneId ? ".of(" : ".parse(";
        return value.getClass().getSimpleName() + made + quoted(value.toString()) + ")";
    }

    private static String value(Relation relation) {
        String name = relation.type().name();
        String type = RelationTypes.named(name).isPresent()
                ? "RelationTypes.named(" + quoted(name) + ").orElseThrow()"
                : type(relation.type());
        String enemy = relation.against()
                .map(id -> ", Optional.of(" + quoted(id) + ")")
                .orElse("");
        return "new Relation(" + quoted(relation.subject()) + ", " + type + ", " + quoted(relation.object()) + enemy
                + ")";
    }

    private static String value(Attestation one) {
        if (one.equals(new Attestation(one.happened(), one.source()))) {
            return "new Attestation(" + value(one.happened()) + ", " + quoted(one.source()) + ")";
        }
        return "new Attestation(" + value(one.happened()) + ", "
                + value(one.ended().map(WorldCode::value)) + ", "
                + value(one.published().map(WorldCode::value)) + ", " + quoted(one.source()) + ", List.of("
                + list(one.via()) + "), " + value(one.quote().map(WorldCode::quoted)) + ", AdmiraltyCode.parse("
                + quoted(one.code().toString()) + "), " + one.affirms() + ")";
    }

    private static String value(Edtf date) {
        return "Edtf.parse(" + quoted(date.toString()) + ")";
    }

    private static String value(Optional<String> code) {
        return code.map(text -> "Optional.of(" + text + ")").orElse("Optional.empty()");
    }

    /** A call of the builder that builds this world. */
    public static String of(World world) {
        StringBuilder code = new StringBuilder("World.builder()\n");
        if (!world.title().isEmpty()) {
            code.append("    .title(").append(quoted(world.title())).append(")\n");
        }
        world.ownTypes()
                .forEach(type -> code.append("    .type(").append(type(type)).append(")\n"));
        world.actors().forEach(actor -> code.append("    ").append(actor(actor)).append('\n'));
        world.actors()
                .forEach(actor -> actor.published()
                        .ifPresent(date -> code.append("    .published(")
                                .append(quoted(actor.id()))
                                .append(", ")
                                .append(quoted(date.toString()))
                                .append(")\n")));
        world.statements().forEach((fact, attestations) -> {
            code.append("    ")
                    .append(fact instanceof Relation relation ? relation(relation) : ".fact(" + component(fact) + ")");
            boolean dateless =
                    fact instanceof Relation relation && relation.type().structural();
            String join = "";
            for (Attestation one : attestations) {
                code.append(join).append(attestation(dateless, one));
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
                + quoted(type.source()) + ")"
                + (type.standing() ? ".asStanding()" : "")
                + (type.partisan() ? ".asPartisan()" : "")
                + (type.ends().isEmpty()
                        ? ""
                        : ".ending(List.of(" + list(type.ends().asList()) + "))");
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

    private static String attestation(boolean dateless, Attestation one) {
        StringBuilder code = new StringBuilder();
        if (!dateless || !one.happened().equals(Edtf.ALWAYS)) {
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
