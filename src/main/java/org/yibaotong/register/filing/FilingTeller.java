package org.yibaotong.register.filing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.register.filing.FilingSteps.Step;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;
import org.yibaotong.web.Words;

/** Writes down what happened to a filing, and tells whoever is next to do something (告知). */
@Component
class FilingTeller {

    private final FilingSteps steps;
    private final Levels levels;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Words words;

    FilingTeller(FilingSteps steps, Levels levels, Notices notices, ApplicationEventPublisher events, Words words) {
        this.steps = steps;
        this.levels = levels;
        this.notices = notices;
        this.events = events;
        this.words = words;
    }

    void happened(Filing filing, String act, String detail, PersonId by, Instant at, Audited event) {
        steps.add(filing.id(), new Step(act, detail, by, at));
        events.publishEvent(event);
    }

    /** Those at the level whose turn it is, but for whoever just acted. */
    void level(Filing filing, String kind, String title, String text, PersonId by, Instant at) {
        var others = levels.asked(filing.waitsAt()).stream()
                .filter(person -> !person.equals(by))
                .toList();
        tell(filing, kind, title, text, others, at);
    }

    void asker(Filing filing, String kind, String title, String text, Instant at) {
        tell(filing, kind, title, text, List.of(filing.askedBy()), at);
    }

    /** 竹园街道在线：关停备案. */
    String title(Filing filing, String name) {
        return name + "：" + words.of(filing.kind()) + "备案";
    }

    private void tell(Filing filing, String kind, String title, String text, Collection<PersonId> whom, Instant at) {
        notices.tell(new Notice(kind, title, text, "/desk/filings/" + filing.id()), whom, at);
    }
}
