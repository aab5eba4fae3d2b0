package org.yibaotong.newsroom.term;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.newsroom.term.TermsChanged.How;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;

/** Where the centre's own terms are kept: all of a sheet at once, or one by one. */
@Service
@Transactional
class TermDesk {

    private final OwnTerms terms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TermDesk(OwnTerms terms, ApplicationEventPublisher events, Clock clock) {
        this.terms = terms;
        this.events = events;
        this.clock = clock;
    }

    void keep(OwnTerm term, Actor actor) {
        terms.put(List.of(term), actor.person(), clock.instant());
        tell(How.KEPT, "“" + term.term().words() + "”", actor);
    }

    /** All of a sheet, or nothing when one row is wrong. */
    int take(byte[] sheet, Actor actor) {
        var taken = TermSheet.read(sheet);
        terms.put(taken, actor.person(), clock.instant());
        tell(How.TAKEN_IN, taken.size() + "条", actor);
        return taken.size();
    }

    void remove(String words, Actor actor) {
        if (!terms.remove(words)) {
            throw new NotFound("term", words);
        }
        tell(How.REMOVED, "“" + words + "”", actor);
    }

    private void tell(How how, String detail, Actor actor) {
        events.publishEvent(new TermsChanged(how, detail, actor.person(), clock.instant()));
    }
}
