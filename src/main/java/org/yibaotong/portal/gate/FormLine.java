package org.yibaotong.portal.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.yibaotong.shared.Unavailable;

/**
 * The line of those who send a form of the portal (排队): a few are dealt with at a time, in the order they came. When everybody wants one
 * thing in one minute, the last waits as long as all before need and no longer, and pages, desk and API keep connections of their own.
 */
@Component
class FormLine implements HandlerInterceptor {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Semaphore turns;

    FormLine(LimitSettings settings) {
        turns = new Semaphore(settings.formsAtOnce(), true);
    }

    /** Only now, when all of the form has come: who sends slowly keeps nobody waiting. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        if (waits(request, handler) && !turns.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new Unavailable("error.busy", "no turn for a form within " + PATIENCE, null);
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception thrown) {
        if (waits(request, handler)) {
            turns.release();
        }
    }

    /** Not who is sent a code: a gateway that gives no answer would hold up everybody behind. */
    private static boolean waits(HttpServletRequest request, Object handler) {
        return FormGate.isForm(request, handler) && FormGate.costly(handler) != Costly.SENDS_A_CODE;
    }
}
