package org.yibaotong.redirects.serving;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.yibaotong.redirects.address.HostName;
import org.yibaotong.redirects.serving.Doors.Door;

/**
 * Answers every request for an old host, and for old short links of our own, itself (旧门), and lets no other part of the program see it. It stands in the server, before the
 * filters: the server refuses escapes of GBK as unreadable, and here they are an address like any other.
 */
class OldDoor extends ValveBase {

    private static final Set<String> READING = Set.of("GET", "HEAD", "POST");
    private static final int WRONG_METHOD = 405;
    private static final String AN_HOUR = "public, max-age=3600";
    private static final String FIVE_MINUTES = "public, max-age=300";
    private static final String NEVER = "no-cache";

    private final Supplier<Doors> doors;
    private final Supplier<Serving> serving;
    private final Supplier<GonePrint> print;

    OldDoor(Supplier<Doors> doors, Supplier<Serving> serving, Supplier<GonePrint> print) {
        super(true);
        this.doors = doors;
        this.serving = serving;
        this.print = print;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var host = request.getServerName();
        var door = host == null ? null : doors.get().at(HostName.key(host));
        var path = request.getRequestURI();
        if (door == null || path == null || !door.answers(path)) {
            getNext().invoke(request, response);
        } else {
            readAfterAll(response);
            send(answer(door, request), request, response);
        }
    }

    private static void readAfterAll(Response response) {
        if (response.isError()) {
            response.resetError();
            response.setSuspended(false);
        }
    }

    /** Forms of old pages are sent to where the page went, and not filled in there. */
    private Answer answer(Door door, Request request) {
        return READING.contains(request.getMethod())
                ? serving.get().answer(door, request.getRequestURI(), request.getQueryString())
                : new Answer.Refused(WRONG_METHOD);
    }

    private void send(Answer answer, Request request, Response response) throws IOException {
        response.setStatus(answer.status());
        switch (answer) {
            case Answer.Elsewhere elsewhere -> {
                response.setHeader("Location", elsewhere.target());
                response.setHeader("Cache-Control", elsewhere.status() == 301 ? AN_HOUR : NEVER);
                response.setContentLength(0);
            }
            case Answer.Shown shown -> {
                response.setHeader("Content-Security-Policy", print.get().policy());
                response.setHeader("X-Content-Type-Options", "nosniff");
                response.setHeader("Referrer-Policy", "no-referrer");
                response.setHeader("Cache-Control", FIVE_MINUTES);
                write("text/html;charset=UTF-8", print.get().page(shown.page()), request, response);
            }
            case Answer.Text text -> {
                response.setHeader("Cache-Control", AN_HOUR);
                write(text.type(), text.content().getBytes(UTF_8), request, response);
            }
            case Answer.Printed printed -> {
                response.setHeader("Cache-Control", AN_HOUR);
                write(printed, request, response);
            }
            case Answer.Later later -> response.setHeader("Retry-After", "60");
            case Answer.Refused refused -> response.setHeader("Allow", "GET, HEAD, POST");
        }
    }

    private static void write(String type, byte[] body, Request request, Response response) throws IOException {
        response.setContentType(type);
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    /** From the disk to the line, and never as a whole in memory. */
    private static void write(Answer.Printed printed, Request request, Response response) throws IOException {
        response.setContentType(printed.type());
        try (var file = FileChannel.open(printed.file())) {
            response.setContentLengthLong(file.size());
            if (!request.getMethod().equals("HEAD")) {
                Channels.newInputStream(file).transferTo(response.getOutputStream());
            }
        }
    }
}
