package org.yibaotong.newsroom.adviser;

import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.yibaotong.newsroom.adviser.AdviceRequest.State;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.Stories;

/** Asks in the background, and holds no connection of the database while it waits for the answer. */
@Component
class AdviceAsking {

    private static final Logger log = LoggerFactory.getLogger(AdviceAsking.class);

    private final Stories stories;
    private final Editions editions;
    private final AdviceRequests requests;
    private final Adviser adviser;

    AdviceAsking(Stories stories, Editions editions, AdviceRequests requests, Adviser adviser) {
        this.stories = stories;
        this.editions = editions;
        this.requests = requests;
        this.adviser = adviser;
    }

    /** Saved meanwhile, the story is another, and nobody needs the answer any more. */
    @Async
    @TransactionalEventListener
    void ask(AdviceWanted wanted) {
        var edition = editions.current(stories.get(wanted.story()));
        if (edition.number() != wanted.edition()) {
            return;
        }
        try {
            var findings = adviser.ask(edition.text().passages());
            requests.answer(wanted.story(), wanted.edition(), State.ANSWERED, findings);
        } catch (IOException e) {
            log.warn("{} gave no advice: {}", adviser.name(), e.toString());
            requests.answer(wanted.story(), wanted.edition(), State.FAILED, List.of());
        }
    }
}
