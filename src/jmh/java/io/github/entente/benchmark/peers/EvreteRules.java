package io.github.entente.benchmark.peers;

import io.github.entente.benchmark.peers.UndatedWorld.Act;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.evrete.KnowledgeService;
import org.evrete.api.ActivationMode;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatefulSession;

/**
 * The joins of {@link UndatedWorld} in Evrete, with numbers for actors, so that its conditions compare
 * primitives. It keeps no derivations: each conclusion is inserted when it is first found.
 */
final class EvreteRules {
    private final KnowledgeService service = new KnowledgeService();
    private final Knowledge knowledge;

    /** What was done. Public, with getters, as Evrete wants it. */
    public static final class Deed {
        private final Act act;

        Deed(Act act) {
            this.act = act;
        }

        /** Who. */
        public int getHolder() {
            return act.holder();
        }

        /** To whom. */
        public int getTarget() {
            return act.target();
        }

        /** 1 for, −1 against. */
        public int getSide() {
            return act.side();
        }

        /** 1 by deeds, 0 in words. */
        public int getDeeds() {
            return act.deeds() ? 1 : 0;
        }

        /** 1 where it is war. */
        public int getFight() {
            return act.fight() ? 1 : 0;
        }
    }

    /** An actor that takes sides. */
    public static final class Party {
        private final int id;

        Party(int id) {
            this.id = id;
        }

        /** Its number. */
        public int getId() {
            return id;
        }
    }

    /** A stance, numbers as in {@link Deed}. */
    public static final class Stand {
        private final Key key;

        Stand(Key key) {
            this.key = key;
        }

        /** Who. */
        public int getHolder() {
            return key.one;
        }

        /** Toward whom. */
        public int getTarget() {
            return key.two;
        }

        /** 1 for, −1 against. */
        public int getSide() {
            return key.three;
        }

        /** 1 by deeds, 0 in words. */
        public int getDeeds() {
            return key.four;
        }
    }

    /** A war, from one of its ends. */
    public static final class War {
        private final Key key;

        War(Key key) {
            this.key = key;
        }

        /** One end. */
        public int getOne() {
            return key.one;
        }

        /** The other. */
        public int getTwo() {
            return key.two;
        }
    }

    /** A side taken. */
    public static final class Sided {
        private final Key key;

        Sided(Key key) {
            this.key = key;
        }

        /** Who. */
        public int getParty() {
            return key.one;
        }

        /** Whose side. */
        public int getClient() {
            return key.two;
        }

        /** Against whom. */
        public int getEnemy() {
            return key.three;
        }

        /** 1 by deeds, 0 in words. */
        public int getDeeds() {
            return key.four;
        }
    }

    private record Key(String kind, int one, int two, int three, int four) {}

    /** What a session has concluded. */
    private static final class Found {
        private final Set<Key> keys = new HashSet<>();

        boolean add(String kind, int one, int two, int three, int four) {
            return keys.add(new Key(kind, one, two, three, four));
        }
    }

    EvreteRules() {
        knowledge = service.newKnowledge()
                .builder()
                .newRule("stance")
                .forEach("$a", Deed.class)
                .where("$a.side != 0")
                .execute(context -> {
                    Act act = context.<Deed>get("$a").act;
                    Key key = new Key("Stance", act.holder(), act.target(), act.side(), act.deeds() ? 1 : 0);
                    if (found(context).keys.add(key)) {
                        context.insert(new Stand(key));
                    }
                })
                .newRule("hostility")
                .forEach("$a", Deed.class)
                .where("$a.fight == 1")
                .execute(context -> {
                    Act act = context.<Deed>get("$a").act;
                    war(context, act.holder(), act.target());
                    war(context, act.target(), act.holder());
                })
                .newRule("siding")
                .forEach("$w", War.class, "$a", Deed.class, "$p", Party.class)
                .where("$a.side == 1", "$a.target == $w.one", "$a.holder != $w.two", "$p.id == $a.holder")
                .execute(context -> {
                    Act act = context.<Deed>get("$a").act;
                    War war = context.get("$w");
                    Key key = new Key("Siding", act.holder(), war.getOne(), war.getTwo(), act.deeds() ? 1 : 0);
                    if (found(context).keys.add(key)) {
                        context.insert(new Sided(key));
                    }
                })
                .newRule("same side")
                .forEach("$s", Sided.class, "$t", Sided.class)
                .where("$s.client == $t.client", "$s.enemy == $t.enemy", "$s.party < $t.party")
                .execute(context -> {
                    Sided one = context.get("$s");
                    Sided other = context.get("$t");
                    found(context)
                            .add(
                                    "Alignment",
                                    one.getParty(),
                                    other.getParty(),
                                    one.getClient(),
                                    Math.min(one.getDeeds(), other.getDeeds()));
                })
                .newRule("opposed, and by proxy")
                .forEach("$s", Sided.class, "$t", Sided.class)
                .where("$s.client < $s.enemy", "$s.client == $t.enemy", "$s.enemy == $t.client", "$s.party != $t.party")
                .execute(context -> {
                    Sided one = context.get("$s");
                    Sided other = context.get("$t");
                    opposed(context, "Opposition", one, other);
                    if (one.getDeeds() == 1 && other.getDeeds() == 1) {
                        opposed(context, "ProxyRivalry", one, other);
                    }
                })
                .newRule("alliance")
                .forEach("$s", Stand.class, "$t", Stand.class)
                .where(
                        "$s.side == 1 && $s.deeds == 1",
                        "$t.side == 1 && $t.deeds == 1",
                        "$s.holder == $t.target",
                        "$s.target == $t.holder",
                        "$s.holder < $s.target")
                .execute(context -> pair(context, "Alliance"))
                .newRule("rivalry")
                .forEach("$s", Stand.class, "$t", Stand.class)
                .where(
                        "$s.side == -1 && $s.deeds == 1",
                        "$t.side == -1 && $t.deeds == 1",
                        "$s.holder == $t.target",
                        "$s.target == $t.holder",
                        "$s.holder < $s.target")
                .execute(context -> pair(context, "DirectRivalry"))
                .newRule("words against deeds")
                .forEach("$s", Stand.class, "$t", Stand.class)
                .where(
                        "$s.deeds == 0",
                        "$t.deeds == 1",
                        "$s.holder == $t.holder",
                        "$s.target == $t.target",
                        "$s.side != $t.side")
                .execute(context -> pair(context, "Inconsistency"))
                .newRule("enemy of enemy")
                .forEach("$s", War.class, "$t", War.class)
                .where("$s.two == $t.one", "$s.one < $t.two")
                .execute(context -> found(context)
                        .add(
                                "Hypothesis",
                                context.<War>get("$s").getOne(),
                                context.<War>get("$t").getTwo(),
                                0,
                                0))
                .build();
    }

    private static Found found(RhsContext context) {
        return context.getRule().get("found");
    }

    private static void war(RhsContext context, int one, int two) {
        Key key = new Key("Hostility", one, two, 0, 0);
        if (found(context).keys.add(key)) {
            context.insert(new War(key));
        }
    }

    private static void opposed(RhsContext context, String kind, Sided one, Sided other) {
        found(context)
                .keys
                .add(new Key(kind + "/" + one.getClient(), one.getParty(), other.getParty(), other.getClient(), 0));
    }

    private static void pair(RhsContext context, String kind) {
        Stand one = context.get("$s");
        found(context).add(kind, one.getHolder(), one.getTarget(), 0, 0);
    }

    /** How many conclusions of each kind follow. */
    Map<String, Integer> run(UndatedWorld world) {
        try (StatefulSession session = knowledge.newStatefulSession().setActivationMode(ActivationMode.CONTINUOUS)) {
            Found found = new Found();
            session.getRules().forEach(rule -> rule.set("found", found));
            for (int actor = 0; actor < world.actors(); actor++) {
                if (world.isParty(actor)) {
                    session.insert(new Party(actor));
                }
            }
            world.acts().forEach(act -> session.insert(new Deed(act)));
            session.fire();
            Map<String, Integer> counts = new TreeMap<>();
            for (Key key : found.keys) {
                int slash = key.kind.indexOf('/');
                counts.merge(slash < 0 ? key.kind : key.kind.substring(0, slash), 1, Integer::sum);
            }
            counts.computeIfPresent("Hostility", (kind, count) -> count / 2);
            return counts;
        }
    }

    void shutdown() {
        service.shutdown();
    }
}
