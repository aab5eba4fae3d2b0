package org.yibaotong.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;

/** Whether somebody chose to read the portal in large (长辈版). The browser keeps the choice, and nobody is known by it. */
public final class Elder {

    private static final String COOKIE = "elder";
    private static final Duration KEPT = Duration.ofDays(365);

    private Elder() {}

    /** How large (字号): as the style sheet and the browser's cookie call it. */
    public enum Size {
        PLAIN("", ""),
        LARGE("elder", "1"),
        /** 《移动互联网应用（APP）适老化通用设计规范》: the largest words can be made at least 30 high. */
        LARGEST("elder is-largest", "2");

        private final String look;
        private final String mark;

        Size(String look, String mark) {
            this.look = look;
            this.mark = mark;
        }

        public String look() {
            return look;
        }
    }

    public static Size chosen(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Size.PLAIN
                : Stream.of(Size.LARGE, Size.LARGEST)
                        .filter(size -> Arrays.stream(cookies)
                                .anyMatch(one -> one.getName().equals(COOKIE)
                                        && one.getValue().equals(size.mark)))
                        .findFirst()
                        .orElse(Size.PLAIN);
    }

    public static String choose(Size size) {
        return cookie(size.mark, size == Size.PLAIN ? Duration.ZERO : KEPT);
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
