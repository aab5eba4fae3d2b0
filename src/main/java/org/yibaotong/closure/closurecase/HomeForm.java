package org.yibaotong.closure.closurecase;

import org.jspecify.annotations.Nullable;

/**
 * What is typed about a service and its new home.
 *
 * @param name only where it is a service the ledger does not know
 */
public record HomeForm(
        @Nullable String name,
        @Nullable String home,
        @Nullable String homeLink,
        @Nullable String telephone,
        @Nullable Boolean givenUp) {

    static final String[] FIELDS = {"name", "home", "homeLink", "telephone"};
    static final HomeForm EMPTY = new HomeForm("", "", "", "", null);

    public static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    boolean isGivenUp() {
        return Boolean.TRUE.equals(givenUp);
    }
}
