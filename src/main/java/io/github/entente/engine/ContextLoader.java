package io.github.entente.engine;

import java.util.function.Supplier;

/**
 * Drools finds parts of itself by the class loader of the thread that first needs them, and never looks
 * again. Threads of a common pool, and those of a container, have another one than the application; so for as
 * long as it looks, the thread has ours.
 */
final class ContextLoader {
    private ContextLoader() {}

    static <T> T get(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ContextLoader.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
