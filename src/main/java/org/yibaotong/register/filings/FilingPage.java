package org.yibaotong.register.filings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.filing.Naming.Hint;
import org.yibaotong.web.Badge;
import org.yibaotong.web.Station;

/**
 * One filing as it is printed.
 *
 * @param sentBack why it was sent back, where it is
 * @param changes what is to be changed, one by one
 * @param facts what is asked for, for an account that is to be opened
 * @param number the number and the day the form begins with
 */
public record FilingPage(
        String id,
        String kind,
        String name,
        String accountUrl,
        String sponsor,
        Badge state,
        List<Station> stations,
        @Nullable Countdown countdown,
        String sentBack,
        String reason,
        String askedBy,
        String askedAt,
        List<String> changes,
        List<Fact> facts,
        String whereTo,
        String whereToLink,
        String filed,
        @Nullable String closingUrl,
        List<Hint> hints,
        List<Event> history,
        May may,
        String number,
        String today,
        AnswerForm form) {

    /** What has to be done by when, and who says so. */
    public record Countdown(String text, boolean isLate) {}

    public record Fact(String name, String value) {}

    public record Event(String act, String detail, String by, String at) {}

    /** What whoever looks may do. */
    public record May(boolean decide, boolean record, boolean withdraw, boolean askAgain, boolean isOwn) {}
}
