package org.yibaotong.newsroom.adviser;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.adviser.AdviceRequest.State;
import org.yibaotong.newsroom.story.Edition;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.newsroom.story.StoryActed;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.text.checker.Doubt;

/** Where the service outside is asked about an edition, by people and not by itself: the text leaves the house. */
@Service
@Transactional
public class AdviserDesk {

    private final Stories stories;
    private final AdviceRequests requests;
    private final Adviser adviser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdviserDesk(
            Stories stories, AdviceRequests requests, Adviser adviser, ApplicationEventPublisher events, Clock clock) {
        this.stories = stories;
        this.requests = requests;
        this.adviser = adviser;
        this.events = events;
        this.clock = clock;
    }

    /** What was asked before about another edition is forgotten. */
    public void ask(StoryId id, Actor actor) {
        Refusal.unless(adviser.isNamed(), "story.adviser.not-named");
        var story = stories.getVisibleTo(id, actor.reach(Role.newsroom()));
        var at = clock.instant();
        requests.put(new AdviceRequest(id, story.edition(), State.ASKED, List.of(), actor.person(), at));
        events.publishEvent(new StoryActed(id, "story.adviser-ask", adviser.name(), actor.person(), at));
        events.publishEvent(new AdviceWanted(id, story.edition()));
    }

    public boolean isNamed() {
        return adviser.isNamed();
    }

    public String name() {
        return adviser.name();
    }

    @Transactional(readOnly = true)
    public Optional<AdviceRequest> of(Edition edition) {
        return requests.find(edition.story(), edition.number());
    }

    /** Words of the service that stand in the text and are not marked as its own. */
    @Transactional(readOnly = true)
    public List<Doubt> takenOver(Edition edition) {
        return requests.findLast(edition.story())
                .map(request -> TakenOver.in(edition.text(), request.findings(), adviser.name()))
                .orElse(List.of());
    }
}
