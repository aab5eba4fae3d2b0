package org.yibaotong.notices.feedback;

import java.time.Instant;
import org.yibaotong.web.Times;

/** One piece of feedback in a list, as its sender or who answers it sees it. */
public record FeedbackRow(
        String id,
        long number,
        String from,
        String burden,
        String task,
        Instant givenAt,
        boolean taken,
        boolean answered) {

    public String at() {
        return Times.minute(givenAt);
    }

    public String url() {
        return "/desk/feedback/" + id;
    }

    public String state() {
        if (answered) {
            return "已答复";
        }
        return taken ? "已受理" : "待受理";
    }
}
