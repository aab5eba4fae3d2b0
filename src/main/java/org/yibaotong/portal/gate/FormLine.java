package org.yibaotong.portal.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.yibaotong.shared.Unavailable;

/**
 * The line of those who send a form of the portal (排队): a few are dealt with at a time, in the order they came. When everybody wants one
 * thing in one minute, the last waits as long as all before need and no longer, and pages, desk and API keep connections of their own.
 *
 * <p>It stands at the door, before anything was made for those who wait: half dealt with, hundreds of them would fill the memory.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 11)
class FormLine extends HttpFilter {

    private static final Logger log = LoggerFactory.getLogger(FormLine.class);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final transient ObjectProvider<RequestMappingHandlerMapping> pages;
    private final transient Semaphore turns;

    FormLine(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> pages,
            LimitSettings settings) {
        this.pages = pages;
        turns = new Semaphore(settings.formsAtOnce(), true);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain others)
            throws IOException, ServletException {
        if (!waits(request)) {
            others.doFilter(request, response);
            return;
        }
        readToItsEnd(request);
        waitForTurn();
        try {
            others.doFilter(request, response);
        } finally {
            turns.release();
        }
    }

    /** Not who is sent a code: a gateway that gives no answer would hold up everybody behind. */
    private boolean waits(HttpServletRequest request) {
        var page = request.getMethod().equals("POST") ? page(request) : null;
        return page != null && FormGate.isForm(request, page) && FormGate.costly(page) != Costly.SENDS_A_CODE;
    }

    private @Nullable Object page(HttpServletRequest request) {
        ServletRequestPathUtils.parseAndCache(request);
        try {
            var found = pages.getObject().getHandler(request);
            return found == null ? null : found.getHandler();
        } catch (Exception nobodyAnswers) {
            return null; // which is said where pages are looked for
        }
    }

    /** So that who sends slowly keeps nobody waiting. What cannot be read is said by whoever reads it next. */
    private static void readToItsEnd(HttpServletRequest request) {
        try {
            request.getParameterMap();
        } catch (RuntimeException unreadable) {
            log.debug("{}: {}", request.getRequestURI(), unreadable.getClass().getSimpleName());
        }
    }

    private void waitForTurn() {
        try {
            if (turns.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw new Unavailable("error.busy", "no turn for a form within " + PATIENCE, null);
    }
}
