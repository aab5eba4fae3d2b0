package org.yibaotong.newsroom.submission;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.web.Words;

/** Tells a sender what was answered, as one would say it on the telephone. */
@Component
public class SenderNotices {

    private final Notices notices;
    private final Words words;

    SenderNotices(Notices notices, Words words) {
        this.notices = notices;
        this.words = words;
    }

    public void tell(Submission submission, String editor) {
        var answer = Objects.requireNonNull(submission.answer());
        notices.tell(of(submission, answer, editor), List.of(submission.author()), answer.answeredAt());
    }

    /** @param named whether readers see its sender named under the story until that is signed anew */
    public void tellTakenOut(Submission submission, String editor, boolean named) {
        var answer = Objects.requireNonNull(submission.answer());
        var next = words.of("submission.notice.taken-out-next", editor)
                + (named ? words.of("submission.notice.taken-out-named") : "")
                + said(answer);
        var notice = notice("submission.notice.taken-out", submission, next);
        notices.tell(notice, List.of(submission.author()), answer.answeredAt());
    }

    private Notice of(Submission submission, Answer answer, String editor) {
        return switch (submission.status()) {
            case ADOPTED ->
                notice("submission.notice.adopted", submission, words.of("submission.notice.adopted-next", editor));
            case MERGED ->
                notice("submission.notice.merged", submission, words.of("submission.notice.merged-next", editor));
            case HELD -> notice("submission.notice.held", submission, held(answer));
            case DECLINED, RECEIVED, TAKEN_OUT -> notice("submission.notice.declined", submission, said(answer));
        };
    }

    private Notice notice(String kind, Submission submission, String text) {
        return new Notice(kind, words.of(kind, submission.title()), text, "/desk/submissions/" + submission.id());
    }

    private String held(Answer answer) {
        return words.of("submission.notice.held-next", String.valueOf(answer.heldUntil())) + said(answer);
    }

    private static String said(Answer answer) {
        return answer.reason() == null ? "" : "“" + answer.reason() + "”";
    }
}
