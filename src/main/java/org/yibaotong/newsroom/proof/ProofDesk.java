package org.yibaotong.newsroom.proof;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.newsroom.story.Act;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;

/** Where stories are proofread (三校). */
@Service
@Transactional
public class ProofDesk {

    private final Stories stories;
    private final Proofs proofs;
    private final Clock clock;

    ProofDesk(Stories stories, Proofs proofs, Clock clock) {
        this.stories = stories;
        this.proofs = proofs;
        this.clock = clock;
    }

    /** @param edition the one that was read */
    public void record(StoryId id, Reading reading, int edition, int errors, Opinion note, Actor actor) {
        var story = stories.getVisibleTo(id, actor.reach(Role.newsroom()));
        var proof = new Proof(id, reading, edition, errors, note, actor.person(), clock.instant());
        obstacle(new ProofTurn(story, reading, edition, actor, proofs.state(story)))
                .ifPresent(code -> {
                    throw new Refusal(code, story.edition());
                });
        story.proofread(reading.ordinal() + 1 + "校，差错" + errors + "处", actor.person(), proof.at());
        stories.keep(story);
        proofs.add(proof);
    }

    /** What forbids this person that reading now, if anything does. */
    @Transactional(readOnly = true)
    public Optional<String> obstacle(Story story, Reading reading, Actor actor) {
        return obstacle(new ProofTurn(story, reading, story.edition(), actor, proofs.state(story)));
    }

    private static Optional<String> obstacle(ProofTurn turn) {
        return turn.story().obstacle(Act.PROOFREAD).or(() -> ProofPolicy.refusal(turn));
    }
}
