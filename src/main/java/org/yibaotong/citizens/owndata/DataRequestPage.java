package org.yibaotong.citizens.owndata;

import java.time.LocalDate;
import java.util.List;
import org.yibaotong.web.Badge;
import org.yibaotong.web.Words;

/**
 * One request as its clerk sees it.
 *
 * @param subject as much of the telephone, mailbox or code it is about as is needed to speak of it
 * @param asker who asked at the counter, or empty
 * @param verified how it was made sure there that they may, or empty where it was asked on the portal
 * @param enteredBy who wrote it down there, or empty
 * @param isTold whether the answer reaches them by itself
 * @param kept what is kept under it
 */
public record DataRequestPage(
        String url,
        String number,
        String kind,
        Badge state,
        String askedOn,
        String due,
        boolean isLate,
        boolean isOpen,
        boolean isDelete,
        boolean isCorrection,
        String words,
        boolean isWithdrawal,
        String subject,
        boolean isByCode,
        String asker,
        String verified,
        String enteredBy,
        boolean isTold,
        List<Kept> kept,
        String answer,
        String typed) {

    /**
     * One thing that is kept, without whose it is.
     *
     * @param what its code
     * @param said what is kept and until when
     */
    public record Kept(String what, String id, String word, String said, boolean mayWithdraw) {}

    public boolean isFromCounter() {
        return !verified.isEmpty();
    }

    /** Such as 留言、报名. */
    public String about() {
        return String.join("、", kept.stream().map(Kept::word).toList());
    }

    static Badge badge(DataRequest request, LocalDate today, Words words) {
        return switch (request.state()) {
            case OPEN -> new Badge(request.isLate(today) ? "过期了" : words.of(request.state()), "is-warn", "clock");
            case DONE -> new Badge(words.of(request.state()), "is-good", "check");
            case REFUSED -> new Badge(words.of(request.state()), "", "x");
        };
    }
}
