package org.yibaotong.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** A site that answers as it likes, on an address of this machine, until it is closed or hung up on. */
public final class RawSite implements AutoCloseable {

    private final ServerSocket socket;
    private final Answer answer;
    /** The requests, each with its headers. */
    public final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    final AtomicLong sent = new AtomicLong();

    private RawSite(ServerSocket socket, Answer answer) {
        this.socket = socket;
        this.answer = answer;
        Thread.ofVirtual().start(this::serve);
    }

    public interface Answer {
        void write(String request, OutputStream out) throws IOException, InterruptedException;
    }

    public static RawSite open(Answer answer) throws IOException {
        return open("127.0.0.1", null, answer);
    }

    public static RawSite open(String address, @Nullable SSLContext tls, Answer answer) throws IOException {
        var at = InetAddress.getByName(address);
        return new RawSite(
                tls == null
                        ? new ServerSocket(0, 50, at)
                        : tls.getServerSocketFactory().createServerSocket(0, 50, at),
                answer);
    }

    public static Answer saying(String answer) {
        return (request, out) -> out.write(answer.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    public static Answer page(String body) {
        return saying("HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8\nConnection: close\n\n" + body);
    }

    public int port() {
        return socket.getLocalPort();
    }

    public URI home() {
        return URI.create("http://127.0.0.1:" + port() + "/");
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var one = socket.accept();
                Thread.ofVirtual().start(() -> answer(one));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket one) {
        try (one) {
            var request = read(one);
            if (!request.isEmpty()) {
                requests.add(request);
                answer.write(request, new Counted(one.getOutputStream()));
            }
        } catch (IOException | InterruptedException hungUp) {
            // That is what is to be seen.
        }
    }

    private static String read(Socket one) throws IOException {
        var in = new BufferedReader(new InputStreamReader(one.getInputStream(), StandardCharsets.ISO_8859_1));
        var request = new StringBuilder();
        for (String line; (line = in.readLine()) != null && !line.isEmpty(); ) {
            request.append(line).append('\n');
        }
        return request.toString();
    }

    private final class Counted extends OutputStream {

        private final OutputStream out;

        Counted(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            out.flush();
            sent.incrementAndGet();
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            out.flush();
            sent.addAndGet(length);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
