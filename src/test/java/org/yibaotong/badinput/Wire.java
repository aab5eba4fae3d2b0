package org.yibaotong.badinput;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A plain connection, over which anything can be sent, also what no browser would send. */
final class Wire {

    private final int port;

    Wire(int port) {
        this.port = port;
    }

    /** What came back. */
    record Answer(int status, String head, String body) {

        static Answer read(InputStream in) throws IOException {
            var all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int end = all.indexOf("\r\n\r\n");
            return end < 0
                    ? new Answer(0, "", all)
                    : new Answer(Integer.parseInt(all.substring(9, 12)), all.substring(0, end), all.substring(end + 4));
        }
    }

    /** Something that goes on sending for a while. */
    interface Sender {

        void send(OutputStream out) throws IOException;
    }

    Answer get(String path, String... headers) {
        return send("GET " + path + " HTTP/1.1\r\n" + head(headers));
    }

    Answer post(String path, String type, String body, String... headers) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        return send("POST " + path + " HTTP/1.1\r\nContent-Type: " + type + "\r\nContent-Length: " + bytes.length
                + "\r\n" + head(headers) + body);
    }

    private static String head(String... headers) {
        return "Host: localhost\r\nConnection: close\r\n" + String.join("\r\n", headers)
                + (headers.length == 0 ? "\r\n" : "\r\n\r\n");
    }

    Answer send(String request) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(request.getBytes(StandardCharsets.UTF_8));
        return send(bytes::writeTo);
    }

    Answer send(Sender sender) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            sender.send(socket.getOutputStream());
            socket.shutdownOutput();
            return Answer.read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
