package org.yibaotong.portal.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.yibaotong.shared.Limits;
import org.yibaotong.shared.Limits.Limit;
import org.yibaotong.web.Network;

/** Counts every form of the portal before it is looked at, whichever page it is from, so that no page forgets to. */
@Component
class FormGate implements HandlerInterceptor {

    static final String COOKIE = "forms";

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final String PORTAL = "org.yibaotong.portal.";

    private final Limits limits;
    private final LimitSettings settings;

    FormGate(Limits limits, LimitSettings settings) {
        this.limits = limits;
        this.settings = settings;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var limits = new ArrayList<Limit>();
        var address = Network.of(request.getRemoteAddr());
        var costly = costly(handler);
        if (costly != null) {
            limits.add(new Limit(costly + " of an address", address, settings.perAddress(costly), costly.window()));
        }
        if (isForm(request, handler)) {
            limits.add(new Limit("form of an address", address, settings.perAddress(), WINDOW));
            limits.addAll(ofSession(request, response, costly));
        }
        if (!limits.isEmpty()) {
            this.limits.take(limits);
        }
        return true;
    }

    /** Nothing yet for a browser that never sent a form: its second is the first that counts. */
    private List<Limit> ofSession(HttpServletRequest request, HttpServletResponse response, @Nullable Costly costly) {
        var session = known(request);
        request.setAttribute(FormSession.ATTRIBUTE, session == null ? fresh(request, response) : session);
        if (session == null) {
            return List.of();
        }
        var form = new Limit("form of a session", session, settings.perSession(), WINDOW);
        return costly == null
                ? List.of(form)
                : List.of(
                        form,
                        new Limit(costly + " of a session", session, settings.perSession(costly), costly.window()));
    }

    /** Also what is no form: a code may stand in an address. */
    static @Nullable Costly costly(Object handler) {
        var counted = handler instanceof HandlerMethod method ? method.getMethodAnnotation(Counted.class) : null;
        return counted == null ? null : counted.value();
    }

    static boolean isForm(HttpServletRequest request, Object handler) {
        return request.getMethod().equals("POST")
                && handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(PORTAL);
    }

    /** The mark of this browser until it is closed, where it has one. */
    private static @Nullable String known(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(one -> one.getName().equals(COOKIE))
                        .map(one -> one.getValue())
                        .filter(value -> value.length() == 36)
                        .findFirst()
                        .orElse(null);
    }

    /** Only who sends a form gets one. */
    private static String fresh(HttpServletRequest request, HttpServletResponse response) {
        var fresh = UUID.randomUUID().toString();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(fresh, request.isSecure()));
        return fresh;
    }

    private static String cookie(String value, boolean secure) {
        return ResponseCookie.from(COOKIE, value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build()
                .toString();
    }
}
