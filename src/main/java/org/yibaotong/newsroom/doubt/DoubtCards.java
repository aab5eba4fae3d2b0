package org.yibaotong.newsroom.doubt;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.adviser.AdviceRequest;
import org.yibaotong.newsroom.adviser.AdviserDesk;
import org.yibaotong.newsroom.story.Edition;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.newsroom.story.StoryTable;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;

/** Prints the doubts about an edition for one person. */
@Component
public class DoubtCards {

    private final Doubts doubts;
    private final AdviserDesk adviser;

    DoubtCards(Doubts doubts, AdviserDesk adviser) {
        this.doubts = doubts;
        this.adviser = adviser;
    }

    public DoubtCard of(Story story, Edition edition, StoryTable table, Actor actor) {
        var mayClear =
                table == StoryTable.SIGN_OFF && actor.reach(Role.FINAL_REVIEWER).covers(story.unit());
        return new DoubtCard(story.id(), table, doubts.of(edition), mayClear, advising(edition, table));
    }

    private DoubtCard.@Nullable Advising advising(Edition edition, StoryTable table) {
        return adviser.isNamed() && table == StoryTable.SHEET
                ? new DoubtCard.Advising(
                        adviser.name(),
                        adviser.of(edition).map(AdviceRequest::state).orElse(null))
                : null;
    }
}
