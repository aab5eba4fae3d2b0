package org.yibaotong.newsroom.leader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/** One line as it is typed, on the page or in a sheet. */
public record LeaderForm(
        @Nullable String name,
        @Nullable String post,
        @Nullable String rank,
        @Nullable String from,
        @Nullable String until) {

    static final LeaderForm EMPTY = new LeaderForm("", "", "", "", "");

    Holder holder() {
        return new Holder(UUID.randomUUID(), line(name).replace(" ", ""), line(post), number(), day(from), day(until));
    }

    private int number() {
        try {
            return Integer.parseInt(line(rank));
        } catch (NumberFormatException nonsense) {
            throw new Refusal("leader.rank.outside", 9999);
        }
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException nonsense) {
            throw new Refusal("leader.until.unknown");
        }
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : PlainText.line(typed);
    }
}
