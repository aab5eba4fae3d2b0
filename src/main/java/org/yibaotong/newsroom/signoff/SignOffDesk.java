package org.yibaotong.newsroom.signoff;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.consent.ConsentDesk;
import org.yibaotong.newsroom.doubt.Doubts;
import org.yibaotong.newsroom.picture.PictureDesk;
import org.yibaotong.newsroom.proof.Proofs;
import org.yibaotong.newsroom.review.Review;
import org.yibaotong.newsroom.review.Reviews;
import org.yibaotong.newsroom.story.Authors;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;

/** Where stories are signed off (签发). */
@Service
@Transactional
public class SignOffDesk {

    private final Stories stories;
    private final Editions editions;
    private final Authors authors;
    private final Reviews reviews;
    private final Proofs proofs;
    private final Doubts doubts;
    private final ConsentDesk consents;
    private final SignOffs signOffs;
    private final PictureDesk pictures;
    private final Clock clock;

    SignOffDesk(
            Stories stories,
            Editions editions,
            Authors authors,
            Reviews reviews,
            Proofs proofs,
            Doubts doubts,
            ConsentDesk consents,
            SignOffs signOffs,
            PictureDesk pictures,
            Clock clock) {
        this.stories = stories;
        this.editions = editions;
        this.authors = authors;
        this.reviews = reviews;
        this.proofs = proofs;
        this.doubts = doubts;
        this.consents = consents;
        this.signOffs = signOffs;
        this.pictures = pictures;
        this.clock = clock;
    }

    /**
     * Everyone concerned hears of it when it is published.
     *
     * @param seen the edition the signer has read
     */
    public void signOff(StoryId id, int seen, Actor actor) {
        var story = stories.getVisibleTo(id, actor.reach(Role.newsroom()));
        SignOffPolicy.check(turn(story, seen, actor));
        var edition = editions.current(story);
        var note = story.road().note();
        var at = clock.instant();
        story.signOff(edition, actor.person(), at);
        stories.keep(story);
        signOffs.add(SignOff.under(edition, note, actor.person(), at));
        pictures.show(edition, actor.person(), at);
    }

    /** What forbids this person to sign now, if anything does. */
    @Transactional(readOnly = true)
    public Optional<String> obstacle(Story story, Actor actor) {
        return SignOffPolicy.refusal(turn(story, story.edition(), actor));
    }

    private SigningTurn turn(Story story, int seen, Actor actor) {
        var edition = editions.current(story);
        var reviewers = reviews.passed(story).stream().map(Review::by).collect(Collectors.toSet());
        return new SigningTurn(
                story,
                seen,
                actor,
                authors.of(story.id()),
                reviewers,
                proofs.state(story),
                doubts.isInTheWay(edition),
                consents.mayShow(edition));
    }
}
