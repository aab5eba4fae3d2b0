package org.yibaotong.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.http.ResponseCookie;

/** Whether somebody chose to read the portal in large (长辈版). The browser keeps the choice, and nobody is known by it. */
public final class Elder {

    private static final String COOKIE = "elder";
    private static final String CHOSEN = "1";
    private static final Duration KEPT = Duration.ofDays(365);

    private Elder() {}

    public static boolean isChosen(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies != null
                && Arrays.stream(cookies)
                        .anyMatch(one ->
                                one.getName().equals(COOKIE) && one.getValue().equals(CHOSEN));
    }

    public static String choose() {
        return cookie(CHOSEN, KEPT);
    }

    public static String leave() {
        return cookie("", Duration.ZERO);
    }

    private static String cookie(String value, Duration kept) {
        return ResponseCookie.from(COOKIE, value)
                .path("/")
                .maxAge(kept)
                .httpOnly(true)
                .sameSite("Lax")
                .build()
                .toString();
    }
}
