package org.yibaotong.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was typed in a form that was refused, so that it stands there again. It can be kept in a visit until the next page.
 *
 * @param form the address it was sent to
 * @param wrong why it was refused, where that does not stand beside a field
 */
public record Typed(String form, Map<String, String> fields, String wrong) implements Serializable {

    /** Under this name it is left for the next page, as a flash attribute. */
    static final String KEPT = "typedForm";

    public static final Typed NOTHING = new Typed("", Map.of(), "");

    static Typed in(HttpServletRequest request, String form, String wrong) {
        var fields = request.getParameterMap().entrySet().stream()
                .filter(field -> field.getValue().length > 0)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, field -> field.getValue()[0]));
        return new Typed(form, fields, wrong);
    }

    boolean isOf(String address) {
        return form.equals(address);
    }
}
