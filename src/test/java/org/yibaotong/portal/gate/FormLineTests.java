package org.yibaotong.portal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.yibaotong.YibaotongTest;

/** Forms are dealt with a few at a time, in the order they came; who reads stands in no line. */
@YibaotongTest
class FormLineTests {

    private static final LimitSettings TWO_AT_ONCE = new LimitSettings(600, 60, 60, 10, 300, 30, 200, 20, 2);

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

    private final FormLine line = new FormLine(TWO_AT_ONCE);
    private final LinkedBlockingQueue<String> dealtWith = new LinkedBlockingQueue<>();

    @Test
    void whoCameFirstIsNext() throws Exception {
        dealWith("first", form());
        dealWith("second", form());
        var third = waiting("third");
        var fourth = waiting("fourth");
        assertThat(dealtWith).containsExactly("first", "second");
        done(form());
        third.join();
        assertThat(dealtWith).containsExactly("first", "second", "third");
        done(form());
        fourth.join();
        assertThat(dealtWith).containsExactly("first", "second", "third", "fourth");
    }

    @Test
    void whoReadsStandsInNoLine() throws Exception {
        for (var name : List.of("one", "two", "three")) {
            dealWith(name, request("GET", "/wishes"));
        }
        done(request("GET", "/wishes"));
        dealWith("a form", form());
        dealWith("another", form());
        var third = waiting("one too many");
        assertThat(dealtWith).hasSize(5);
        done(form());
        third.join();
    }

    /** A gateway that hangs holds up nobody but those it should send a code to. */
    @Test
    void whoIsSentACodeStandsInNoLine() throws Exception {
        for (var name : List.of("one", "two", "three")) {
            dealWith(name, request("POST", "/mine/digits"));
        }
        dealWith("a form", form());
        done(request("POST", "/mine/digits"));
        dealWith("another", form());
        var third = waiting("one too many");
        assertThat(dealtWith).hasSize(5);
        done(form());
        third.join();
    }

    private Thread waiting(String name) {
        var thread = Thread.ofVirtual().start(() -> dealWith(name, form()));
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            assertThat(thread.isAlive()).as(name).isTrue();
            Thread.onSpinWait();
        }
        return thread;
    }

    private void dealWith(String name, MockHttpServletRequest request) {
        try {
            assertThat(line.preHandle(request, new MockHttpServletResponse(), handler(request)))
                    .isTrue();
            dealtWith.add(name);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private void done(MockHttpServletRequest request) throws Exception {
        line.afterCompletion(request, new MockHttpServletResponse(), handler(request), null);
    }

    private Object handler(MockHttpServletRequest request) throws Exception {
        return Objects.requireNonNull(mappings.getHandler(request)).getHandler();
    }

    private static MockHttpServletRequest form() {
        return request("POST", "/claims");
    }

    private static MockHttpServletRequest request(String method, String address) {
        var request = new MockHttpServletRequest(method, address);
        ServletRequestPathUtils.parseAndCache(request);
        return request;
    }
}
