package org.yibaotong.newsroom.doubt;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.adviser.AdviceRequest;
import org.yibaotong.newsroom.adviser.AdviserDesk;
import org.yibaotong.newsroom.doubt.DoubtCard.Table;
import org.yibaotong.newsroom.story.Edition;
import org.yibaotong.newsroom.story.Story;
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

    public DoubtCard of(Story story, Edition edition, Table table, Actor actor) {
        var mayClear =
                table == Table.SIGN_OFF && actor.reach(Role.FINAL_REVIEWER).covers(story.unit());
        return new DoubtCard(story.id(), table, doubts.of(edition), mayClear, advising(edition, table));
    }

    private DoubtCard.@Nullable Advising advising(Edition edition, Table table) {
        return adviser.isNamed() && table == Table.SHEET
                ? new DoubtCard.Advising(
                        adviser.name(),
                        adviser.of(edition).map(AdviceRequest::state).orElse(null))
                : null;
    }
}
