package io.github.entente.engine;

import java.util.function.Supplier;

/**
 * Sets the context class loader of the thread while Drools looks for its own parts. Drools uses the loader of
 * the thread that first needs a part, and never looks again. Threads of common pools and of containers have
 * other loaders than the application.
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
