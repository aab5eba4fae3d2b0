package org.yibaotong.newsroom.worth;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.SubmissionReceived;
import org.yibaotong.text.StoryHtml;
import org.yibaotong.text.worth.Worth;

/** Looks at each submission as it comes, in the same transaction: no list has to read a body for it. */
@Component
class Weighing {

    private final Worths worths;
    private final JdbcClient jdbc;

    Weighing(Worths worths, JdbcClient jdbc) {
        this.worths = worths;
        this.jdbc = jdbc;
    }

    @EventListener
    void on(SubmissionReceived received) {
        worths.keep(received.submission(), Worth.of(received.title(), text(received.submission())));
    }

    private String text(SubmissionId submission) {
        return StoryHtml.plain(jdbc.sql("select body from newsroom.submission where id = :id")
                .param("id", submission.value())
                .query((row, ignored) -> row.getString(1))
                .single());
    }
}
