package org.yibaotong.identity.kept;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.kept.KeptForm.Field;
import org.yibaotong.shared.Limits;
import org.yibaotong.shared.TooOften;
import org.yibaotong.web.Network;
import org.yibaotong.web.OurPages;

/**
 * Keeps, in the session, the last form that came without a sign-in or without its CSRF token. Fields only: photos go up as soon
 * as they are chosen. Only what our own pages sent is kept, so that no other site can lay a form before a person to confirm.
 */
@Component
public class KeptForms {

    private static final String ATTRIBUTE = "kept-form";
    private static final int LARGEST = 2_000_000;

    /** Nobody knows who it is, and the longest story is shorter. */
    private static final int LARGEST_OF_A_STRANGER = 200_000;

    private static final int OF_A_NETWORK = 100;
    private static final int OF_ALL_STRANGERS = 300;
    private static final Duration SHORT = Duration.ofMinutes(30);

    private final Limits limits;
    private final Clock clock;

    KeptForms(Limits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Of somebody who is signed in, or was until this came.
     *
     * @return whether it was kept
     */
    public boolean keep(HttpServletRequest request) {
        return isFit(request, LARGEST) && put(request);
    }

    /**
     * Of whoever says they are one of us: so many as fit, or anybody could fill the disk.
     *
     * @return whether it was kept
     */
    public boolean keepOfStranger(HttpServletRequest request) {
        return isFit(request, LARGEST_OF_A_STRANGER) && isWithinLimits(request) && put(request);
    }

    private static boolean isFit(HttpServletRequest request, int largest) {
        if (!isOurForm(request)) {
            return false;
        }
        var fields = fields(request);
        return !fields.isEmpty() && size(fields) <= largest;
    }

    /** One after the other: a network that waits takes nothing from the others. */
    private boolean isWithinLimits(HttpServletRequest request) {
        try {
            limits.take("kept form of an address", Network.of(request.getRemoteAddr()), OF_A_NETWORK, SHORT);
            limits.take("kept form", "all strangers", OF_ALL_STRANGERS, SHORT);
            return true;
        } catch (TooOften often) {
            return false;
        }
    }

    private boolean put(HttpServletRequest request) {
        var form = new KeptForm(address(request), fields(request), clock.instant());
        request.getSession().setAttribute(ATTRIBUTE, form);
        return true;
    }

    public Optional<KeptForm> find(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof KeptForm form && isFresh(form)
                ? Optional.of(form)
                : Optional.empty();
    }

    public void forget(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }

    private boolean isFresh(KeptForm form) {
        return form.at().plus(SHORT).isAfter(clock.instant());
    }

    private static boolean isOurForm(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && request.getRequestURI().startsWith("/desk/")
                && isForm(request.getContentType())
                && OurPages.sent(request);
    }

    private static boolean isForm(@Nullable String type) {
        return type != null
                && (type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/form-data"));
    }

    /** Marks of the page begin with an underscore; what is secret is not kept. */
    private static List<Field> fields(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith("_") && !isSecret(entry.getKey()))
                .flatMap(entry -> Arrays.stream(entry.getValue()).map(value -> new Field(entry.getKey(), value)))
                .toList();
    }

    private static boolean isSecret(String name) {
        return name.toLowerCase(Locale.ROOT).contains("password");
    }

    private static long size(List<Field> fields) {
        return fields.stream()
                .mapToLong(field -> field.name().length() + field.value().length())
                .sum();
    }

    /** Without what stood after the question mark: its parameters are among the fields already. */
    private static String address(HttpServletRequest request) {
        return request.getRequestURI();
    }
}
