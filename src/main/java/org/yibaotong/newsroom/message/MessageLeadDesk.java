package org.yibaotong.newsroom.message;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.citizens.TellableMessages;
import org.yibaotong.newsroom.pair.SenderWord;
import org.yibaotong.newsroom.submission.NewSubmission;
import org.yibaotong.newsroom.submission.SubmissionContent;
import org.yibaotong.newsroom.submission.SubmissionDesk;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NewId;
import org.yibaotong.web.Times;

/** Where a clerk hands a resident's message to the newsroom as a lead. Whom to ask is the clerk, never the resident. */
@Service
@Transactional
class MessageLeadDesk {

    private final TellableMessages messages;
    private final SubmissionDesk submissions;
    private final MessageLinks links;
    private final Clock clock;

    MessageLeadDesk(TellableMessages messages, SubmissionDesk submissions, MessageLinks links, Clock clock) {
        this.messages = messages;
        this.submissions = submissions;
        this.links = links;
        this.clock = clock;
    }

    void handOn(MessageId message, MessageLeadForm form, Actor actor) {
        var told = form.told();
        messages.handOn(message, told, actor);
        var received = submissions.submit(lead(form, actor), actor);
        links.keep(received.submission(), message);
    }

    private NewSubmission lead(MessageLeadForm form, Actor actor) {
        var told = form.told();
        var today = Times.date(clock.instant()).toString();
        var content = SubmissionContent.lead(
                told.title(), told.words(), told.place(), today + "前后", actor.unitName() + "，" + actor.name());
        return new NewSubmission(NewId.next(), content, null, List.of(), SenderWord.NONE);
    }
}
