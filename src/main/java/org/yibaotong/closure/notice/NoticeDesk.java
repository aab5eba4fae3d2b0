package org.yibaotong.closure.notice;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.closure.CaseId;
import org.yibaotong.closure.NoticeWritten;
import org.yibaotong.closure.closurecase.CaseFacts;
import org.yibaotong.closure.closurecase.KnownCases;
import org.yibaotong.register.Accounts;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Times;

/** Where notices are written. */
@Service
@Transactional
class NoticeDesk {

    private final KnownCases cases;
    private final NoticeWriter writer;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeDesk(
            KnownCases cases, NoticeWriter writer, Accounts accounts, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.writer = writer;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    ClosingNotice notice(CaseFacts closing) {
        Refusal.unless(closing.isReadyToTell(), "closure-notice.services-first");
        return writer.write(closing, Times.date(clock.instant()));
    }

    /** What was given is not changed afterwards: people have read it. */
    void write(CaseId id, NoticeForm form, Actor actor) {
        var closing = cases.visible(id, actor);
        Refusal.when(closing.isTold(), "closure-notice.given");
        writer.keep(id, form.words());
        events.publishEvent(new NoticeWritten(
                id, closing.account(), accounts.get(closing.account()).name(), actor.person(), clock.instant()));
    }
}
