package org.yibaotong.register.national;

import org.jspecify.annotations.Nullable;

/** What is typed to change how the national file looks: a column a line, in their order. */
public record NationalForm(
        @Nullable String columns, @Nullable Boolean closed) {

    NationalTemplate template() {
        return NationalTemplate.of(text(), Boolean.TRUE.equals(closed));
    }

    public String text() {
        return columns == null ? "" : columns;
    }
}
