package org.yibaotong;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;

/** One address of the program, and whom it lets in. */
record Door(
        String method,
        String pattern,
        String handler,
        @Nullable Allow allow) {

    static List<Door> all(Stream<RequestMappingHandlerMapping> mappings) {
        return mappings.flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("org.yibaotong"))
                .flatMap(entry -> of(entry.getKey(), entry.getValue()))
                .distinct()
                .sorted((one, other) -> (one.pattern + " " + one.method).compareTo(other.pattern + " " + other.method))
                .toList();
    }

    private static Stream<Door> of(RequestMappingInfo info, HandlerMethod handler) {
        var methods = info.getMethodsCondition().getMethods();
        var names = methods.isEmpty() ? Stream.of("*") : methods.stream().map(Enum::name);
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Allow.class);
        var allow = onMethod != null
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Allow.class);
        return names.flatMap(name -> info.getPatternValues().stream()
                .map(pattern -> new Door(name, pattern, handler.getShortLogMessage(), allow)));
    }

    boolean lets(@Nullable Role role) {
        if (allow == null) {
            return false;
        }
        return allow.anyone()
                || (role != null
                        && (allow.value().length == 0
                                || Arrays.asList(allow.value()).contains(role)));
    }

    boolean isApi() {
        return pattern.startsWith("/api/");
    }

    /** With an id nobody has in every place where one belongs. */
    String address() {
        return pattern.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    /** One line of the table. */
    String row() {
        var open = allow != null && allow.anyone();
        var signedIn = allow != null && !open && allow.value().length == 0;
        var cells = Stream.concat(
                Stream.of(mark(open), mark(signedIn)),
                Arrays.stream(Role.values()).map(role -> mark(!open && !signedIn && lets(role))));
        return "| " + method + " `" + pattern + "` | " + cells.collect(Collectors.joining(" | ")) + " |";
    }

    private static String mark(boolean yes) {
        return yes ? "✓" : " ";
    }
}
