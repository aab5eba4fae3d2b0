package org.yibaotong.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.SSLSession;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpMessage;
import org.jspecify.annotations.Nullable;

/** One answer on the way to a page, with its headers as they came. */
record Step(Fetched page, @Nullable URI redirect, String reason, List<Heard.Line> headers) {

    static Step end(Fetched page) {
        return new Step(page, null, "", List.of());
    }

    static Step of(
            URI address,
            List<URI> way,
            ClassicHttpResponse response,
            Body body,
            Duration took,
            @Nullable SSLSession session) {
        var answer = new Answer(
                response.getCode(),
                header(response, HttpHeaders.CONTENT_TYPE),
                header(response, HttpHeaders.ETAG),
                header(response, HttpHeaders.LAST_MODIFIED),
                body,
                ShownCertificate.of(session));
        var page = new Fetched(address, way, Trouble.NONE, answer, took);
        var location = header(response, HttpHeaders.LOCATION);
        return new Step(
                page,
                isRedirect(response.getCode()) && !location.isEmpty() ? WebAddress.from(address, location) : null,
                response.getReasonPhrase() == null ? "" : response.getReasonPhrase(),
                lines(response));
    }

    static List<Heard.Line> lines(HttpMessage message) {
        return Arrays.stream(message.getHeaders())
                .map(one -> new Heard.Line(one.getName(), one.getValue() == null ? "" : one.getValue()))
                .toList();
    }

    private static boolean isRedirect(int status) {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    private static String header(ClassicHttpResponse response, String name) {
        var found = response.getFirstHeader(name);
        return found == null || found.getValue() == null ? "" : found.getValue();
    }
}
