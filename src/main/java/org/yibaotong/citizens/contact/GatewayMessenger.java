package org.yibaotong.citizens.contact;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Sends by an HTTP gateway: {@code {"to": "13800000000", "channel": "sms", "text": "…"}}, where anything but 2xx is a failure. */
class GatewayMessenger implements Messenger {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final SenderSettings settings;
    private final JsonMapper json;

    GatewayMessenger(SenderSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
    }

    @Override
    public void send(Contact to, Letter letter) {
        var body = json.writeValueAsString(
                Map.of("to", to.address(), "channel", to.isMail() ? "mail" : "sms", "text", letter.words()));
        var request = HttpRequest.newBuilder(URI.create(settings.gateway()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json");
        if (!settings.key().isEmpty()) {
            request.header("Authorization", settings.key());
        }
        int status = status(request.POST(BodyPublishers.ofString(body)).build());
        if (status / 100 != 2) {
            throw new UndeliveredText("the gateway answered " + status);
        }
    }

    private int status(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UndeliveredText("the gateway does not answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UndeliveredText("interrupted");
        }
    }
}
