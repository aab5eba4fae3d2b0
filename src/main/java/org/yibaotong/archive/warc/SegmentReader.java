package org.yibaotong.archive.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.yibaotong.fetch.Heard;

/** Reads segments (读卷): one record alone, or all from some byte on as far as they are whole. */
public final class SegmentReader {

    private static final int PIECE = 1 << 16;

    private SegmentReader() {}

    /**
     * A record as it lies in the file.
     *
     * @param isRevisit whether its payload lies with another page
     * @param payload the SHA-256 of its payload, as the record names it; empty where it names none
     */
    public record Kept(UUID id, Exchange exchange, boolean isRevisit, String payload) {}

    /** Is told each page whose record is whole, and its question too. */
    public interface Listener {
        void kept(Kept kept, long at);
    }

    /** @throws IOException where there is no whole record of a page at that byte */
    public static Kept read(Path file, long at) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var packed = Packed.at(channel, at).orElseThrow(() -> new IOException("not whole"));
            var kept = one(packed).kept();
            if (kept == null) {
                throw new IOException("no page there");
            }
            return kept;
        }
    }

    /**
     * Passes the payload of one record on, piece by piece.
     *
     * @return whose record it is
     * @throws IOException where it cannot be read; what was passed on before that is not the whole of it
     */
    public static UUID pass(Path file, long at, OutputStream to) throws IOException {
        try (var channel = FileChannel.open(file).position(at);
                var reader = new WarcReader(new GZIPInputStream(Channels.newInputStream(channel), PIECE))) {
            var record = reader.next().orElseThrow(() -> new IOException("nothing in it"));
            payload(record).transferTo(to);
            return id(record);
        } catch (RuntimeException unreadable) {
            throw new IOException("unreadable", unreadable);
        }
    }

    private static InputStream payload(WarcRecord record) throws IOException {
        return switch (record) {
            case WarcResponse response -> response.http().body().stream();
            case WarcResource resource -> resource.body().stream();
            default -> throw new IOException("no page there");
        };
    }

    /**
     * Reads on from a byte at which a record begins.
     *
     * @return up to where everything is whole
     */
    public static long readOn(Path file, long from, Listener listener) throws IOException {
        try (var channel = FileChannel.open(file)) {
            long whole = Math.min(from, channel.size());
            Kept answer = null;
            long answerAt = 0;
            for (long at = whole; ; ) {
                var packed = Packed.at(channel, at);
                if (packed.isEmpty()) {
                    return whole;
                }
                var one = one(packed.get());
                answer = one.isQuestion() ? answer : one.kept();
                answerAt = one.isQuestion() ? answerAt : at;
                at = packed.get().end();
                if (!one.isAnswer()) {
                    if (answer != null) {
                        listener.kept(answer, answerAt);
                    }
                    answer = null;
                    whole = at;
                }
            }
        }
    }

    /** @param isAnswer whether its question still has to come */
    private record One(@Nullable Kept kept, boolean isQuestion, boolean isAnswer) {}

    private static One one(Packed packed) throws IOException {
        try (var reader = new WarcReader(new ByteArrayInputStream(packed.content()))) {
            var record = reader.next().orElseThrow(() -> new IOException("nothing in it"));
            var kept = kept(record);
            if (reader.next().isPresent()) {
                throw new IOException("more in it than one record");
            }
            return new One(
                    kept,
                    record instanceof WarcRequest,
                    record instanceof WarcResponse || record instanceof WarcRevisit);
        } catch (RuntimeException unreadable) {
            throw new IOException("unreadable", unreadable);
        }
    }

    private static @Nullable Kept kept(WarcRecord record) throws IOException {
        return switch (record) {
            case WarcResponse response -> exchange(response, response.http(), true);
            case WarcRevisit revisit -> exchange(revisit, revisit.http(), false);
            case WarcResource resource -> resource(resource);
            default -> null;
        };
    }

    private static Kept exchange(WarcTargetRecord record, HttpResponse http, boolean hasBody) throws IOException {
        var body = hasBody ? http.body().stream().readAllBytes() : new byte[0];
        return new Kept(
                id(record),
                new Exchange(
                        record.targetURI(),
                        record.date(),
                        List.of(),
                        http.status(),
                        http.reason(),
                        lines(http.headers()),
                        body,
                        record.headers().first("WARC-Truncated").isPresent()),
                !hasBody,
                payload(record));
    }

    private static Kept resource(WarcResource record) throws IOException {
        var type = new Heard.Line("Content-Type", record.contentType().toString());
        var body = record.body().stream().readAllBytes();
        return new Kept(
                id(record),
                new Exchange(record.targetURI(), record.date(), List.of(), 200, "OK", List.of(type), body, false),
                false,
                payload(record));
    }

    private static String payload(WarcTargetRecord record) {
        return record.payloadDigest().map(WarcDigest::hex).orElse("");
    }

    private static UUID id(WarcRecord record) {
        return UUID.fromString(record.id().toString().replaceFirst("^urn:uuid:", ""));
    }

    private static List<Heard.Line> lines(MessageHeaders headers) {
        var lines = new ArrayList<Heard.Line>();
        headers.map().forEach((name, values) -> values.forEach(value -> lines.add(new Heard.Line(name, value))));
        return lines;
    }
}
