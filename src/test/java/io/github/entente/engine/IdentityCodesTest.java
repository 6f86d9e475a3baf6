package io.github.entente.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IdentityCodesTest {
    /** An object that is equal to all others of its kind. */
    private record Same() {}

    @Test
    void objects_are_numbered_by_identity_while_they_come_and_go() {
        Random random = new Random(1);
        IdentityCodes codes = new IdentityCodes();
        Map<Object, Integer> expected = new IdentityHashMap<>();
        List<Object> objects = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            if (objects.size() < 200 || random.nextInt(5) < 3) {
                Object object = new Same();
                objects.add(object);
                codes.put(object, i);
                expected.put(object, i);
            } else {
                Object object = objects.remove(random.nextInt(objects.size()));
                codes.remove(object);
                expected.remove(object);
                assertEquals(IdentityCodes.NONE, codes.get(object));
            }
        }
        for (Object object : objects) {
            assertEquals(expected.get(object), codes.get(object));
        }
        assertEquals(IdentityCodes.NONE, codes.get(new Same()));
    }
}
