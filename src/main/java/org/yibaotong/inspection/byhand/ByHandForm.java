package org.yibaotong.inspection.byhand;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/**
 * What somebody saw, as typed.
 *
 * @param indicator by its code
 * @param page the address it was seen at, or empty
 * @param day when, as {@code 2026-11-27}
 */
public record ByHandForm(
        @Nullable String indicator,
        @Nullable String seen,
        @Nullable String page,
        @Nullable String day) {

    private static final int LONGEST = 500;

    static final String[] FIELDS = {"indicator", "seen", "page", "day", "pictures"};

    public ByHandForm {
        indicator = indicator == null ? "" : indicator.strip();
        seen = seen == null ? "" : PlainText.lines(seen).strip();
        page = page == null ? "" : page.strip();
        day = day == null ? "" : day.strip();
    }

    String checkedSeen() {
        var text = seen == null ? "" : seen;
        Refusal.when(text.isEmpty(), "finding.seen.missing");
        Refusal.when(PlainText.length(text) > LONGEST, "finding.seen.too-long", LONGEST);
        return text;
    }

    String checkedPage() {
        var text = page == null ? "" : page;
        Refusal.unless(text.isEmpty() || PageAddress.isOne(text), "finding.page.wrong");
        return text;
    }

    /** Not in the future, and not so long ago that it says nothing any more. */
    LocalDate checkedDay(LocalDate today) {
        try {
            var on = LocalDate.parse(day == null ? "" : day);
            Refusal.when(on.isAfter(today) || on.isBefore(today.minusYears(1)), "finding.day.wrong");
            return on;
        } catch (DateTimeParseException e) {
            throw new Refusal("finding.day.missing");
        }
    }
}
