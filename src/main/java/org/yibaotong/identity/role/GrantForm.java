package org.yibaotong.identity.role;

import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Role;
import org.yibaotong.text.PlainText;

/** What is typed in to grant a role: to whom, which, and at which unit. */
public record GrantForm(String person, @Nullable Role role, String unit) {

    public GrantForm {
        person = line(person);
        unit = line(unit);
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : PlainText.line(typed);
    }
}
