package org.yibaotong.identity.token;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What is asked when a token is made. */
public record TokenForm(@NotBlank @Size(max = 60) String name, String days, List<String> scopes) {

    public TokenForm {
        name = name == null ? "" : name.strip();
        days = days == null ? "" : days;
        scopes = scopes == null ? List.of() : scopes;
    }

    /** Zero, which no token lasts, where no number was sent. */
    int dayCount() {
        return days.matches("\\d{1,4}") ? Integer.parseInt(days) : 0;
    }

    static TokenForm empty() {
        return new TokenForm("", "90", List.of());
    }
}
