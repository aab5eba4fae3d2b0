package org.yibaotong.citizens.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.Subscriptions.Browser;
import org.yibaotong.citizens.subscription.PushAnswer.Later;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Site;
import tools.jackson.databind.json.JsonMapper;

/** Hands messages to the push services of browsers, signed so that they know whose they are (VAPID, RFC 8292). */
@Component
class PushSender {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LASTS = Duration.ofHours(12);
    private static final Duration KEPT = Duration.ofHours(24);
    private static final int POINT = 65;
    private static final int AUTH = 16;

    /** Never follows: an address that was allowed leads nowhere else. */
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** Until when, by whom. */
    private final Map<String, Instant> resting = new ConcurrentHashMap<>();

    private final PushKeys keys;
    private final PushSettings settings;
    private final Site site;
    private final JsonMapper json;

    PushSender(PushKeys keys, PushSettings settings, Site site, JsonMapper json) {
        this.keys = keys;
        this.settings = settings;
        this.site = site;
        this.json = json;
    }

    Browser checked(Browser browser) {
        try {
            var endpoint = URI.create(browser.endpoint());
            boolean isRight = browser.endpoint().length() <= 1_000
                    && settings.allows(origin(endpoint))
                    && bytes(browser.auth()).length == AUTH
                    && bytes(browser.p256dh()).length == POINT;
            Refusal.unless(isRight, "subscription.browser.unknown");
            Curve.key(bytes(browser.p256dh()));
            return browser;
        } catch (IllegalArgumentException notEvenAnAddress) {
            throw new Refusal("subscription.browser.unknown");
        }
    }

    /** A service that has enough for now is left alone until it said, whomever the next one is for. */
    PushAnswer send(Browser browser, String text, Instant now) {
        try {
            var endpoint = URI.create(browser.endpoint());
            if (!settings.allows(origin(endpoint))) {
                return PushAnswer.GONE;
            }
            var rested = resting.getOrDefault(origin(endpoint), now);
            return rested.isAfter(now) ? new Later(rested) : hand(endpoint, browser, text, now);
        } catch (IOException e) {
            return PushAnswer.FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return PushAnswer.FAILED;
        }
    }

    private PushAnswer hand(URI endpoint, Browser browser, String text, Instant now)
            throws IOException, InterruptedException {
        var sealed = PushBox.seal(text.getBytes(UTF_8), bytes(browser.p256dh()), bytes(browser.auth()));
        var answer = client.send(request(endpoint, sealed, now), BodyHandlers.discarding());
        int status = answer.statusCode();
        if (status == 429
                || (status == 503 && answer.headers().firstValue("Retry-After").isPresent())) {
            var until = RetryAfter.of(answer.headers(), now);
            resting.put(origin(endpoint), until);
            return new Later(until);
        }
        boolean isGone = status == 404 || status == 410;
        return status / 100 == 2 ? PushAnswer.TAKEN : isGone ? PushAnswer.GONE : PushAnswer.FAILED;
    }

    private HttpRequest request(URI endpoint, byte[] sealed, Instant now) {
        var known = keys.keys();
        return HttpRequest.newBuilder(endpoint)
                .timeout(PATIENCE)
                .header("Content-Encoding", "aes128gcm")
                .header("Content-Type", "application/octet-stream")
                .header("TTL", String.valueOf(KEPT.toSeconds()))
                .header("Authorization", "vapid t=" + token(origin(endpoint), known, now) + ", k=" + known.text())
                .POST(BodyPublishers.ofByteArray(sealed))
                .build();
    }

    private String token(String audience, PushKeys.Keys known, Instant now) {
        var claims = Map.of("aud", audience, "exp", now.plus(LASTS).getEpochSecond(), "sub", site.address());
        var signed = text("{\"typ\":\"JWT\",\"alg\":\"ES256\"}".getBytes(UTF_8)) + "."
                + text(json.writeValueAsBytes(claims));
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(known.secret());
            signature.update(signed.getBytes(UTF_8));
            return signed + "." + text(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String origin(URI endpoint) {
        int port = endpoint.getPort();
        return endpoint.getScheme() + "://" + endpoint.getHost() + (port < 0 ? "" : ":" + port);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
