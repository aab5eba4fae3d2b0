package org.yibaotong.files.video;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.yibaotong.files.StoreUnavailable;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Sha256;
import org.yibaotong.shared.Turns;

/** Where videos come in (视频接收): from the network to the disk piece by piece, never whole in memory. */
public final class VideoIntake {

    private static final int PIECE = 1 << 16;
    private static final Duration LEFT_OVER = Duration.ofDays(1);
    private static final int LOOKED_OVER_AT_ONCE = 2;

    private final Path folder;
    private final long most;
    private final Turns turns = new Turns(LOOKED_OVER_AT_ONCE, "file.video.busy");

    /**
     * @param most how many bytes a video may have
     * @param now what a killed program left here more than a day ago is cleared away
     */
    public VideoIntake(Path folder, long most, Instant now) {
        this.folder = folder;
        this.most = most;
        try {
            Files.createDirectories(folder);
            clear(now.minus(LEFT_OVER).toEpochMilli());
        } catch (IOException e) {
            throw new StoreUnavailable("Cannot make the folder for videos", e);
        }
    }

    /** @param length as the sender says, or -1 where nothing is said */
    public TakenVideo take(InputStream content, long length) {
        Refusal.when(length > most, "file.video.too-big", megabytes(length), megabytes(most));
        var file = newFile();
        try {
            long bytes = write(content, file);
            Refusal.when(bytes == 0, "file.store.empty");
            Refusal.when(bytes < length, "file.video.cut");
            return turns.take(false, () -> looked(file, bytes));
        } catch (RuntimeException refused) {
            delete(file);
            throw refused;
        }
    }

    private static TakenVideo looked(Path file, long bytes) {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var kind = VideoKind.clean(new VideoBytes(channel));
            return new TakenVideo(file, kind.mediaType(), Sha256.of(file), bytes);
        } catch (IOException e) {
            throw new StoreUnavailable("Cannot read a video", e);
        }
    }

    private long write(InputStream content, Path file) {
        try (var out = Files.newOutputStream(file)) {
            var piece = new byte[PIECE];
            long bytes = 0;
            for (int count; (count = read(content, piece)) >= 0; bytes += count) {
                Refusal.when(bytes + count > most, "file.video.too-big", megabytes(bytes + count), megabytes(most));
                out.write(piece, 0, count);
            }
            return bytes;
        } catch (IOException e) {
            throw new StoreUnavailable("Cannot keep a video", e);
        }
    }

    /** Whoever sends it went away: what came so far is no video. */
    private static int read(InputStream content, byte[] piece) {
        try {
            return content.read(piece);
        } catch (IOException gone) {
            throw new Refusal("file.video.cut");
        }
    }

    private Path newFile() {
        try {
            return Files.createTempFile(folder, "video", "");
        } catch (IOException e) {
            throw new StoreUnavailable("Cannot keep a video", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new StoreUnavailable("Cannot clear away a video", e);
        }
    }

    private void clear(long before) throws IOException {
        try (var files = Files.newDirectoryStream(folder, file -> file.toFile().lastModified() < before)) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static String megabytes(long length) {
        return String.format(Locale.ROOT, "%.1f MB", length / (double) (1 << 20));
    }
}
