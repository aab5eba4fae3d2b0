package org.yibaotong.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.yibaotong.files.StoreUnavailable;

/** A store in a folder on a disk (磁盘存储). */
public final class DiskStore implements Store {

    private final Path root;
    private final Path incoming;

    /** @param now leftovers older than a day are cleared away */
    public DiskStore(Path root, Instant now) {
        this.root = root;
        this.incoming = root.resolve("incoming");
        try {
            Files.createDirectories(incoming);
            clearIncoming(now);
        } catch (IOException e) {
            throw new StoreUnavailable("Cannot make the folder for files", e);
        }
    }

    @Override
    public void put(StoreKey key, byte[] content) {
        put(key, temporary -> writeThrough(temporary, content));
    }

    @Override
    public void put(StoreKey key, Path file) {
        put(key, temporary -> {
            Files.move(file, temporary);
            try (var channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        });
    }

    /** Brings the bytes to a temporary place, and through to the disk. */
    private interface Writing {
        void to(Path temporary) throws IOException;
    }

    private void put(StoreKey key, Writing content) {
        var place = root.resolve(key.path());
        try {
            if (!Files.exists(place)) {
                Files.createDirectories(place.getParent());
                moveIn(content, place);
            }
            // Also when it was there: whoever put it may not have come to this line yet.
            syncFolders(place);
        } catch (IOException e) {
            throw new StoreUnavailable("Cannot keep " + key, e);
        }
    }

    @Override
    public Optional<InputStream> open(StoreKey key) {
        try {
            return Optional.of(Files.newInputStream(root.resolve(key.path())));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new StoreUnavailable("Cannot read " + key, e);
        }
    }

    @Override
    public Optional<InputStream> open(StoreKey key, long from, long length) {
        try {
            var channel = FileChannel.open(root.resolve(key.path()), StandardOpenOption.READ);
            return Optional.of(new FilePart(Channels.newInputStream(channel.position(from)), length));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new StoreUnavailable("Cannot read " + key, e);
        }
    }

    @Override
    public boolean has(StoreKey key) {
        return Files.exists(root.resolve(key.path()));
    }

    /** A killed program leaves what it was writing; what is younger may be another program's work of this moment. */
    private void clearIncoming(Instant now) throws IOException {
        var yesterday = now.minus(Duration.ofDays(1)).toEpochMilli();
        // The old way to ask for the time, because it does not mind a file that has just been moved away.
        try (var files =
                Files.newDirectoryStream(incoming, file -> file.toFile().lastModified() < yesterday)) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** The name appears only when all bytes are on the disk, so a crash never leaves half a file under it. */
    private void moveIn(Writing content, Path place) throws IOException {
        var temporary = incoming.resolve(UUID.randomUUID().toString());
        try {
            content.to(temporary);
            Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void writeThrough(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (var left = ByteBuffer.wrap(content); left.hasRemaining(); ) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    /** A file's name is written in its folder, and the folder's name in the one above. */
    private void syncFolders(Path place) throws IOException {
        for (var folder = place.getParent(); folder != null && folder.startsWith(root); folder = folder.getParent()) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
