package org.yibaotong.portal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yibaotong.Visitor;
import org.yibaotong.YibaotongTest;

/** Forms are dealt with a few at a time, in the order they came; who reads stands in no line. */
@YibaotongTest
class FormLineTests {

    private static final LimitSettings TWO_AT_ONCE = new LimitSettings(600, 60, 60, 10, 300, 30, 200, 20, 2);

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> pages;

    @Autowired
    LimitSettings settings;

    private final LinkedBlockingQueue<String> dealtWith = new LinkedBlockingQueue<>();
    private FormLine line;

    @BeforeEach
    void open() {
        line = new FormLine(pages, TWO_AT_ONCE);
    }

    @Test
    void whoCameFirstIsNext() throws Exception {
        var first = new Sender("first", form()).dealtWith();
        var second = new Sender("second", form()).dealtWith();
        var third = new Sender("third", form()).waiting();
        var fourth = new Sender("fourth", form()).waiting();
        assertThat(dealtWith).containsExactly("first", "second");
        first.leave();
        third.dealtWith();
        assertThat(dealtWith).containsExactly("first", "second", "third");
        second.leave();
        fourth.dealtWith();
        third.leave();
        fourth.leave();
        assertThat(dealtWith).containsExactly("first", "second", "third", "fourth");
    }

    @Test
    void whoReadsStandsInNoLine() throws Exception {
        standsInNoLine(new MockHttpServletRequest("GET", "/wishes"));
    }

    /** A gateway that hangs holds up nobody but those it should send a code to. */
    @Test
    void whoIsSentACodeStandsInNoLine() throws Exception {
        standsInNoLine(new MockHttpServletRequest("POST", "/mine/digits"));
    }

    @Test
    void theDeskStandsInNoLine() throws Exception {
        standsInNoLine(new MockHttpServletRequest("POST", "/desk/submissions"));
    }

    @Test
    void whatNobodyAnswersStandsInNoLine() throws Exception {
        standsInNoLine(new MockHttpServletRequest("POST", "/nowhere"));
    }

    private void standsInNoLine(MockHttpServletRequest request) throws Exception {
        var first = new Sender("first", form()).dealtWith();
        var second = new Sender("second", form()).dealtWith();
        var third = new Sender("third", request).dealtWith();
        for (var one : List.of(first, second, third)) {
            one.leave();
        }
    }

    /** As many as have a turn, each of whom sends half a form and then nothing; the next is answered all the same. */
    @Test
    void whoSendsSlowlyKeepsNobodyWaiting() throws IOException {
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < settings.formsAtOnce(); i++) {
                slow.add(halfAForm());
            }
            var answer = new Visitor(port).postWithoutToken("/claims", "code", "wrong");
            assertThat(answer.statusCode()).isNotEqualTo(503);
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    private Socket halfAForm() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.getOutputStream().write("""
                POST /claims HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/x-www-form-urlencoded\r
                Content-Length: 40\r
                \r
                code=""".getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static MockHttpServletRequest form() {
        return new MockHttpServletRequest("POST", "/claims");
    }

    /** Somebody whose form is being dealt with until they leave. */
    private final class Sender {

        private final CountDownLatch in = new CountDownLatch(1);
        private final CountDownLatch out = new CountDownLatch(1);
        private final Thread thread;

        Sender(String name, MockHttpServletRequest request) {
            FilterChain page = (asked, answered) -> {
                dealtWith.add(name);
                in.countDown();
                await(out);
            };
            thread = Thread.ofVirtual().start(() -> {
                try {
                    line.doFilter(request, new MockHttpServletResponse(), page);
                } catch (Exception failed) {
                    throw new AssertionError(failed);
                }
            });
        }

        Sender dealtWith() {
            await(in);
            return this;
        }

        Sender waiting() {
            while (thread.getState() != Thread.State.TIMED_WAITING) {
                assertThat(thread.isAlive()).isTrue();
                Thread.onSpinWait();
            }
            return this;
        }

        void leave() throws InterruptedException {
            out.countDown();
            thread.join();
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        }
    }
}
