package org.yibaotong.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;

/**
 * A form that came while we could not work (再送一次), laid before its sender as it came, to be sent with one press. Only what our
 * own pages sent, so that no other site can lay a form before a person; and nothing secret.
 */
public record SendAgain(String action, List<Field> fields) {

    private static final int LARGEST = 2_000_000;

    public record Field(String name, String value) {}

    static Optional<SendAgain> of(HttpServletRequest request, String address) {
        if (!request.getMethod().equals("POST") || !address.startsWith("/desk/") || !OurPages.sent(request)) {
            return Optional.empty();
        }
        var fields = fields(request);
        return fields.isEmpty() || fields.stream().anyMatch(SendAgain::isSecret) || size(fields) > LARGEST
                ? Optional.empty()
                : Optional.of(new SendAgain(address, fields));
    }

    private static List<Field> fields(HttpServletRequest request) {
        try {
            return request.getParameterMap().entrySet().stream()
                    .flatMap(entry -> Arrays.stream(entry.getValue()).map(value -> new Field(entry.getKey(), value)))
                    .toList();
        } catch (InvalidParameterException e) {
            return List.of();
        }
    }

    private static boolean isSecret(Field field) {
        return field.name().toLowerCase(Locale.ROOT).contains("password");
    }

    private static long size(List<Field> fields) {
        return fields.stream()
                .mapToLong(field -> field.name().length() + field.value().length())
                .sum();
    }
}
