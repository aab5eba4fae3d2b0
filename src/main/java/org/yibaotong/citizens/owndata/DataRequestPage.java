package org.yibaotong.citizens.owndata;

import java.time.LocalDate;
import java.util.List;
import org.yibaotong.web.Badge;
import org.yibaotong.web.Words;

/**
 * One request as its clerk sees it.
 *
 * @param contact as much of it as is needed to speak of it
 * @param about what is kept under it, such as 留言 第3号
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
        String contact,
        List<String> about,
        String answer,
        String typed) {

    static Badge badge(DataRequest request, LocalDate today, Words words) {
        return switch (request.state()) {
            case OPEN -> new Badge(request.isLate(today) ? "过期了" : words.of(request.state()), "is-warn", "clock");
            case DONE -> new Badge(words.of(request.state()), "is-good", "check");
            case REFUSED -> new Badge(words.of(request.state()), "", "x");
        };
    }
}
