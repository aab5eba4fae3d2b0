package org.yibaotong.redirects.serving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files that are much work to print and are asked for by anybody (印好的文件): each lies ready, and is printed anew only when something
 * changed, no two at a time and none more often than once a minute. While the database is away the last one is given, after a start as well.
 */
final class PrintedFiles {

    private static final Logger log = LoggerFactory.getLogger(PrintedFiles.class);
    private static final long BETWEEN = Duration.ofMinutes(1).toNanos();
    private static final long WAITED_MOST = 2;
    private static final long NONE = -1;

    private final Map<String, Printed> printed = new ConcurrentHashMap<>();
    private final ReentrantLock printing = new ReentrantLock();
    private final Path folder;
    private final BooleanSupplier isAway;
    private final Consumer<Exception> fault;
    private final LongSupplier nanos;

    /**
     * @param isAway whether what is printed is not to be had now
     * @param fault hears what went wrong while one was printed
     */
    PrintedFiles(Path folder, BooleanSupplier isAway, Consumer<Exception> fault) {
        this(folder, isAway, fault, System::nanoTime);
    }

    PrintedFiles(Path folder, BooleanSupplier isAway, Consumer<Exception> fault, LongSupplier nanos) {
        this.folder = folder;
        this.isAway = isAway;
        this.fault = fault;
        this.nanos = nanos;
    }

    /** Writes the whole file. */
    interface Printer {
        void print(Writer to) throws IOException;
    }

    private record Printed(long edition, long at) {}

    /** @return nothing where there is none yet and none can be printed now */
    Optional<Path> get(String name, long edition, Printer printer) {
        var file = folder.resolve(name);
        if (!isGood(printed.get(name), edition) && !isAway.getAsBoolean() && isOurTurn(printed.get(name))) {
            try {
                printOnce(name, edition, printer);
            } finally {
                printing.unlock();
            }
        }
        return Optional.of(file).filter(Files::exists);
    }

    private boolean isGood(@Nullable Printed last, long edition) {
        return last != null && (last.edition == edition || nanos.getAsLong() - last.at < BETWEEN);
    }

    /** Who has an old one does not wait for a new one. */
    private boolean isOurTurn(@Nullable Printed last) {
        try {
            return last != null ? printing.tryLock() : printing.tryLock(WAITED_MOST, TimeUnit.SECONDS);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Those who waited find what the first of them printed; where that failed, it is not tried again by each of them. */
    private void printOnce(String name, long edition, Printer printer) {
        if (!isGood(printed.get(name), edition)) {
            boolean isDone = isPrinted(folder.resolve(name), printer);
            printed.put(name, new Printed(isDone ? edition : NONE, nanos.getAsLong()));
        }
    }

    private boolean isPrinted(Path file, Printer printer) {
        try {
            print(file, printer);
            return true;
        } catch (IOException | RuntimeException e) {
            fault.accept(e);
            log.warn("{} could not be printed, the last one is given: {}", file, e.toString());
            return false;
        }
    }

    /** Whoever reads the last one goes on reading it. */
    private void print(Path file, Printer printer) throws IOException {
        Files.createDirectories(folder);
        var fresh = Files.createTempFile(folder, "printing", ".tmp");
        try {
            try (var writer = Files.newBufferedWriter(fresh, UTF_8)) {
                printer.print(writer);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
