package org.yibaotong.archive.warc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jwat.warc.WarcReaderFactory;
import org.yibaotong.fetch.Heard;
import org.yibaotong.shared.Sha256;

/** A segment is a WARC/1.1 file that other tools read, each record of it can be read alone, and what is cut is known to be. */
class SegmentTests {

    private static final Instant NOON = Instant.parse("2026-11-27T04:00:00Z");
    private static final UUID FIRST = UUID.randomUUID();

    @TempDir
    Path folder;

    private final UUID second = UUID.randomUUID();

    private Path file;
    private long infoEnd;
    private long secondAt;
    private long revisitAt;
    private long end;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("archive").resolve("00001.warc.gz");
        try (var segment = SegmentFile.create(file)) {
            segment.append(Records.info("00001.warc.gz", "Yibaotong", "望江街道网站", NOON));
            infoEnd = segment.size();
            segment.append(record(FIRST, "/a.html", "春耕备耕", null));
            secondAt = segment.append(record(second, "/b.html?x=1", "微心愿", null));
            var same = new Records.Original(FIRST, "http://old.example/a.html", NOON);
            revisitAt = segment.append(record(UUID.randomUUID(), "/c.html", "春耕备耕", same));
            segment.append(Records.resource(
                    UUID.randomUUID(),
                    URI.create("http://history.invalid/1.html"),
                    "text/html",
                    "交来的".getBytes(UTF_8),
                    Sha256.of("交来的".getBytes(UTF_8)),
                    NOON));
            end = segment.size();
        }
    }

    private static byte[] record(UUID id, String path, String text, Records.Original same) {
        var exchange = new Exchange(
                URI.create("http://old.example" + path),
                NOON,
                List.of(new Heard.Line("User-Agent", "test")),
                200,
                "OK",
                List.of(
                        new Heard.Line("Content-Type", "text/html; charset=utf-8"),
                        new Heard.Line("Transfer-Encoding", "chunked")),
                text.getBytes(UTF_8),
                false);
        return Records.exchange(id, exchange, Sha256.of(text.getBytes(UTF_8)), same);
    }

    @Test
    void anotherLibraryFindsEveryRecordWholeAndItsDigestsRight() throws IOException {
        var types = new ArrayList<String>();
        try (var in = Files.newInputStream(file);
                var reader = WarcReaderFactory.getReader(in, 8_192)) {
            reader.setBlockDigestEnabled(true);
            reader.setPayloadDigestEnabled(true);
            for (var record = reader.getNextRecord(); record != null; record = reader.getNextRecord()) {
                types.add(record.header.warcTypeStr);
                record.close();
                assertThat(record.diagnostics.getErrors()).isEmpty();
                assertThat(record.header.major + "." + record.header.minor).isEqualTo("1.1");
                assertThat(record.isValidBlockDigest).isNotEqualTo(false);
                if (!"revisit".equals(record.header.warcTypeStr)) {
                    assertThat(record.isValidPayloadDigest).isNotEqualTo(false);
                }
            }
            assertThat(reader.isCompliant()).isTrue();
        }
        assertThat(types)
                .containsExactly(
                        "warcinfo", "response", "request", "response", "request", "revisit", "request", "resource");
    }

    @Test
    void onePageIsReadAlone() throws IOException {
        var kept = SegmentReader.read(file, secondAt);
        assertThat(new String(kept.exchange().body(), UTF_8)).isEqualTo("微心愿");
        assertThat(kept.exchange().address()).isEqualTo(URI.create("http://old.example/b.html?x=1"));
        assertThat(kept.exchange().mediaType()).isEqualTo("text/html");
        assertThat(kept.exchange().header("Transfer-Encoding")).isEmpty();
        assertThat(kept.payload()).isEqualTo(Sha256.of("微心愿".getBytes(UTF_8)));
    }

    @Test
    void aPayloadIsPassedOnAloneAndOnlyWhereThereIsOne() throws IOException {
        var to = new ByteArrayOutputStream();
        assertThat(SegmentReader.pass(file, secondAt, to)).isEqualTo(second);
        assertThat(to.toString(UTF_8)).isEqualTo("微心愿");
        assertThatThrownBy(() -> SegmentReader.pass(file, revisitAt, to)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> SegmentReader.pass(file, secondAt + 1, to)).isInstanceOf(IOException.class);
        SegmentFile.cut(file, secondAt + 60);
        assertThatThrownBy(() -> SegmentReader.pass(file, secondAt, to)).isInstanceOf(IOException.class);
    }

    @Test
    void whatIsTheSameIsWrittenOnceAndNamed() throws IOException {
        var kept = SegmentReader.read(file, revisitAt);
        assertThat(kept.isRevisit()).isTrue();
        assertThat(kept.payload()).isEqualTo(Sha256.of("春耕备耕".getBytes(UTF_8)));
        assertThat(kept.exchange().body()).isEmpty();
    }

    @Test
    void aWholeFileIsReadToItsEnd() throws IOException {
        assertThat(readOn(infoEnd)).containsExactly("/a.html", "/b.html", "/c.html", "/1.html");
        assertThat(SegmentReader.readOn(file, 0, (kept, at) -> {})).isEqualTo(end);
        assertThat(SegmentReader.readOn(file, end, (kept, at) -> {})).isEqualTo(end);
    }

    @Test
    void wherePagesEndInTheMiddleEverythingBeforeIsWholeAndNothingElse() throws IOException {
        for (long size = secondAt + 1; size < revisitAt; size += 7) {
            var cut = folder.resolve("cut" + size);
            Files.copy(file, cut);
            SegmentFile.cut(cut, size);
            var found = new ArrayList<String>();
            long whole = SegmentReader.readOn(
                    cut,
                    infoEnd,
                    (kept, at) -> found.add(kept.exchange().address().getPath()));
            assertThat(found).as("of %s bytes", size).containsExactly("/a.html");
            assertThat(whole).as("of %s bytes", size).isEqualTo(secondAt);
        }
    }

    @Test
    void aChangedByteIsNoPageAnyMore() throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[(int) secondAt + 2] ^= 0x55;
        Files.write(file, bytes);
        assertThatThrownBy(() -> SegmentReader.read(file, secondAt)).isInstanceOf(IOException.class);
        assertThat(readOn(infoEnd)).containsExactly("/a.html");
    }

    private List<String> readOn(long from) throws IOException {
        var found = new ArrayList<String>();
        SegmentReader.readOn(
                file, from, (kept, at) -> found.add(kept.exchange().address().getPath()));
        return found;
    }
}
