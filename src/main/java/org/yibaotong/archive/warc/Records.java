package org.yibaotong.archive.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import org.yibaotong.fetch.Heard;
import org.yibaotong.shared.Sha256;

/** Puts what was fetched into the form of WARC/1.1 (记录), every record packed by itself. */
public final class Records {

    /** How the bytes travelled; they are kept as they were before that, so these would be lies. */
    private static final Set<String> OF_THE_WAY =
            Set.of("transfer-encoding", "content-encoding", "content-length", "connection", "keep-alive");

    /** What a header may be called; what a server calls otherwise, no reader of WARC has to understand. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1f\\x7f]");

    private Records() {}

    /**
     * A page whose payload is the same as of this one.
     *
     * @param record the id of that page's record
     */
    public record Original(UUID record, String target, Instant at) {}

    /** What each segment begins with. */
    public static byte[] info(String fileName, String software, String about, Instant at) {
        return packed(new Warcinfo.Builder()
                .version(MessageVersion.WARC_1_1)
                .date(whole(at))
                .filename(fileName)
                .fields(Map.of(
                        "software", List.of(software),
                        "format", List.of("WARC File Format 1.1"),
                        "conformsTo",
                                List.of(
                                        "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"),
                        "isPartOf", List.of(about)))
                .build());
    }

    /**
     * The answer and the question, in this order: a question whose answer is whole is what tells that nothing was cut.
     *
     * @param same the page with the same payload, which is then not kept a second time; or null
     */
    public static byte[] exchange(UUID id, Exchange exchange, String sha256, @Nullable Original same) {
        var answer = same == null ? response(id, exchange, sha256) : revisit(id, exchange, sha256, same);
        var query = exchange.address().getRawQuery();
        var question = exchange.address().getRawPath() + (query == null ? "" : "?" + query);
        var asked = head("GET " + question + " HTTP/1.1", asked(exchange));
        var request = new WarcRequest.Builder(exchange.address())
                .version(MessageVersion.WARC_1_1)
                .date(whole(exchange.at()))
                .concurrentTo(URI.create("urn:uuid:" + id))
                .blockDigest(digest(Sha256.of(asked)))
                .body(MediaType.HTTP_REQUEST, asked)
                .build();
        return packed(answer, request);
    }

    /** Something that was not fetched from anywhere but handed in. */
    public static byte[] resource(UUID id, URI target, String mediaType, byte[] content, String sha256, Instant at) {
        return packed(new WarcResource.Builder(target)
                .version(MessageVersion.WARC_1_1)
                .recordId(id)
                .date(whole(at))
                .blockDigest(digest(sha256))
                .payloadDigest(digest(sha256))
                .body(MediaType.parse(mediaType), content)
                .build());
    }

    private static WarcRecord response(UUID id, Exchange exchange, String sha256) {
        var head = head(statusLine(exchange), headers(exchange));
        var block = new byte[head.length + exchange.body().length];
        System.arraycopy(head, 0, block, 0, head.length);
        System.arraycopy(exchange.body(), 0, block, head.length, exchange.body().length);
        var builder = new WarcResponse.Builder(exchange.address())
                .version(MessageVersion.WARC_1_1)
                .recordId(id)
                .date(whole(exchange.at()))
                .blockDigest(digest(Sha256.of(block)))
                .payloadDigest(digest(sha256))
                .body(MediaType.HTTP_RESPONSE, block);
        return (exchange.isCut() ? builder.truncated(WarcTruncationReason.LENGTH) : builder).build();
    }

    private static WarcRecord revisit(UUID id, Exchange exchange, String sha256, Original same) {
        var head = head(statusLine(exchange), headers(exchange));
        return new WarcRevisit.Builder(exchange.address(), WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1)
                .version(MessageVersion.WARC_1_1)
                .recordId(id)
                .date(whole(exchange.at()))
                .refersTo(same.record(), URI.create(same.target()), whole(same.at()))
                .blockDigest(digest(Sha256.of(head)))
                .payloadDigest(digest(sha256))
                .body(MediaType.HTTP_RESPONSE, head)
                .build();
    }

    private static String statusLine(Exchange exchange) {
        return "HTTP/1.1 " + exchange.status() + " " + plain(exchange.reason());
    }

    private static Stream<Heard.Line> headers(Exchange exchange) {
        return Stream.concat(
                exchange.headers().stream()
                        .filter(line -> NAME.matcher(line.name()).matches())
                        .filter(line -> !OF_THE_WAY.contains(line.name().toLowerCase(Locale.ROOT))),
                Stream.of(new Heard.Line("Content-Length", String.valueOf(exchange.body().length))));
    }

    private static Stream<Heard.Line> asked(Exchange exchange) {
        return Stream.concat(
                Stream.of(new Heard.Line("Host", exchange.address().getRawAuthority())), exchange.asked().stream());
    }

    private static byte[] head(String first, Stream<Heard.Line> lines) {
        return (first + "\r\n"
                        + lines.map(line -> line.name() + ": " + plain(line.value()) + "\r\n")
                                .collect(Collectors.joining())
                        + "\r\n")
                .getBytes(ISO_8859_1);
    }

    private static String plain(String value) {
        return CONTROL.matcher(value).replaceAll(" ").strip();
    }

    private static WarcDigest digest(String sha256) {
        return new WarcDigest("sha256", HexFormat.of().parseHex(sha256));
    }

    /** To the second, which tools of the older version read as well. */
    private static Instant whole(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }

    private static byte[] packed(WarcRecord... records) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP)) {
            for (var record : records) {
                writer.write(record);
            }
        } catch (IOException e) {
            throw new IllegalStateException("in memory nothing can be full", e);
        }
        return bytes.toByteArray();
    }
}
