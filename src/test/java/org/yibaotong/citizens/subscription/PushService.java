package org.yibaotong.citizens.subscription;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;

/** A push service on this machine: keeps what it is handed, and answers what it was told to, else that it was taken. */
final class PushService implements AutoCloseable {

    /** @param path of whom it is for */
    record Handed(String path, Headers headers, byte[] body) {}

    private record Answer(int status, String retryAfter) {}

    private final HttpServer server;
    private final List<Handed> handed = new CopyOnWriteArrayList<>();
    private final Queue<Answer> answers = new ArrayDeque<>();

    PushService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    PushService answering(int status) {
        return answering(status, "");
    }

    PushService answering(int status, String retryAfter) {
        answers.add(new Answer(status, retryAfter));
        return this;
    }

    List<Handed> handed() {
        return handed;
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        handed.add(new Handed(exchange.getRequestURI().getPath(), exchange.getRequestHeaders(), body));
        var answer = answers.isEmpty() ? new Answer(201, "") : answers.remove();
        if (!answer.retryAfter().isEmpty()) {
            exchange.getResponseHeaders().add("Retry-After", answer.retryAfter());
        }
        exchange.sendResponseHeaders(answer.status(), -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
