package io.github.entente.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Equivalence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The parts of graphs that change: what their versions share must not show. */
class MutableDerivationGraphTest {
    @Test
    void versions_of_pages_keep_what_they_had() {
        Random random = new Random(1);
        PersistentArray<String> pages = new PersistentArray<>();
        PersistentLongArray numbers = new PersistentLongArray();
        Map<Integer, String> written = new TreeMap<>();
        List<PersistentArray<String>> versions = new ArrayList<>();
        List<PersistentLongArray> numberVersions = new ArrayList<>();
        List<Map<Integer, String>> expected = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            int index = random.nextInt(random.nextInt(20) == 0 ? 200_000 : 500);
            written.put(index, "" + i);
            pages.set(index, "" + i);
            numbers.set(index, i);
            if (random.nextInt(200) == 0) {
                versions.add(pages.version());
                numberVersions.add(numbers.version());
                expected.add(new TreeMap<>(written));
            }
        }
        for (int i = 0; i < versions.size(); i++) {
            for (int index = 0; index < 200_000; index += index < 500 ? 1 : 37) {
                String value = expected.get(i).get(index);
                assertEquals(value, versions.get(i).find(index));
                assertEquals(
                        value == null ? 0 : Integer.parseInt(value),
                        numberVersions.get(i).get(index));
            }
        }
    }

    @Test
    void a_numbering_finds_what_it_has_and_its_versions_what_it_had() {
        Random random = new Random(2);
        PersistentIndex<String> numbering = new PersistentIndex<>(Equivalence.equals());
        Map<String, Integer> known = new HashMap<>();
        List<PersistentIndex<String>> versions = new ArrayList<>();
        List<Map<String, Integer>> expected = new ArrayList<>();
        for (int i = 0; i < 30_000; i++) {
            String value = "v" + random.nextInt(i < 15_000 ? 3_000 : 60);
            Integer number = known.get(value);
            assertEquals(number == null ? -1 : number, numbering.of(value));
            if (number == null) {
                known.put(value, numbering.add(value));
            } else if (random.nextInt(3) > 0) {
                known.remove(value);
                numbering.remove(number);
            }
            assertEquals(known.size(), numbering.count());
            if (random.nextInt(300) == 0) {
                versions.add(numbering.version());
                expected.add(new HashMap<>(known));
            }
        }
        for (int i = 0; i < versions.size(); i++) {
            for (int j = 0; j < 3_000; j++) {
                int number = expected.get(i).getOrDefault("v" + j, -1);
                assertEquals(number, versions.get(i).of("v" + j));
                if (number >= 0) {
                    assertEquals("v" + j, versions.get(i).get(number));
                }
            }
        }
    }

    @Test
    void lists_of_steps_lose_and_gain_in_bulk_and_their_versions_do_not() {
        Random random = new Random(3);
        Adjacency lists = new Adjacency();
        Map<Integer, TreeMap<Integer, Boolean>> known = new HashMap<>();
        List<Adjacency> versions = new ArrayList<>();
        List<Map<Integer, List<Integer>>> expected = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            int node = random.nextInt(random.nextInt(4) == 0 ? 300 : 3);
            int step = random.nextInt(1_000);
            TreeMap<Integer, Boolean> steps = known.computeIfAbsent(node, n -> new TreeMap<>());
            if (steps.remove(step) != null) {
                lists.remove(node, step);
            } else {
                steps.put(step, true);
                lists.add(node, step);
            }
            if (random.nextInt(50) == 0) {
                versions.add(lists.version());
                expected.add(sorted(known));
            }
        }
        for (int i = 0; i < versions.size(); i++) {
            for (int node = 0; node < 300; node++) {
                List<Integer> found = new ArrayList<>();
                for (int step : versions.get(i).of(node)) {
                    found.add(step);
                }
                found.sort(null);
                assertEquals(expected.get(i).getOrDefault(node, List.of()), found);
            }
        }
    }

    private static Map<Integer, List<Integer>> sorted(Map<Integer, TreeMap<Integer, Boolean>> known) {
        Map<Integer, List<Integer>> sorted = new HashMap<>();
        known.forEach((node, steps) -> sorted.put(node, List.copyOf(steps.keySet())));
        return sorted;
    }
}
