package org.yibaotong.portal.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far back is searched (时间). */
enum Period {
    ANY("不限", 0),
    MONTH("一个月内", 30),
    YEAR("一年内", 365);

    private final String word;
    private final int days;

    Period(String word, int days) {
        this.word = word;
        this.days = days;
    }

    /** Whatever else stands in the address is no limit. */
    static Period of(String typed) {
        return Stream.of(values())
                .filter(period -> period.inAddress().equals(typed))
                .findFirst()
                .orElse(ANY);
    }

    String word() {
        return word;
    }

    String inAddress() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Nullable Instant since(Instant now) {
        return this == ANY ? null : now.minus(days, ChronoUnit.DAYS);
    }
}
