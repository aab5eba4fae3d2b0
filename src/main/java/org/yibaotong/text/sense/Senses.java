package org.yibaotong.text.sense;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What texts mean, as far as there is a model here to read them. It is opened when the first text is asked about and closed when none was
 * for a while; the texts asked about last are kept. Where it cannot be opened (another processor, another C library, little memory, no
 * room for its files) no text has a sense, and one line in the log says so.
 */
public final class Senses {

    private static final Logger log = LoggerFactory.getLogger(Senses.class);
    static final int KEPT = 128;
    private static final int MINUTES = 5;

    /** Those of the program: whoever wants others opens the model once more. */
    public static final Senses SHARED =
            new Senses(() -> Model.open(memory()), CompletableFuture.delayedExecutor(MINUTES, TimeUnit.MINUTES));

    private final Opening opening;
    private final Executor later;
    private final Map<String, Sense> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Sense> eldest) {
            return size() > KEPT;
        }
    };

    private @Nullable SenseReader reader;
    private boolean asked;
    private boolean missing;

    /** @param later does something after some minutes */
    Senses(Opening opening, Executor later) {
        this.opening = opening;
        this.later = later;
    }

    /** What the machine or its container has, in MB. */
    private static long memory() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize() >> 20;
    }

    /** Null where nothing reads. */
    public synchronized @Nullable Sense of(String text) {
        asked = true;
        var known = kept.get(text);
        return known != null || missing ? known : read(text);
    }

    private @Nullable Sense read(String text) {
        try {
            var sense = reader().read(text);
            kept.put(text, sense);
            return sense;
        } catch (Exception | LinkageError failed) {
            missing = true;
            log.warn(
                    "Headlines are compared by their words alone, for their sense cannot be read here: {}",
                    why(failed));
            return null;
        }
    }

    private SenseReader reader() throws Exception {
        var open = reader;
        if (open == null) {
            open = opening.open();
            reader = open;
            later.execute(this::rest);
        }
        return open;
    }

    /** What fails while a class is made ready says why only behind it. */
    private static String why(Throwable failed) {
        var cause = failed.getCause();
        return cause == null ? failed.toString() : why(cause);
    }

    private synchronized void rest() {
        if (asked) {
            asked = false;
            later.execute(this::rest);
        } else {
            close();
        }
    }

    private void close() {
        kept.clear();
        var open = reader;
        reader = null;
        try {
            if (open != null) {
                open.close();
            }
        } catch (Exception failed) {
            log.warn("The model was not closed: {}", failed.toString());
        }
    }

    /** Opens the model. */
    @FunctionalInterface
    interface Opening {
        SenseReader open() throws Exception;
    }
}
