package org.yibaotong.newsroom.doubt;

import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.doubt.DoubtCard.Table;
import org.yibaotong.newsroom.story.Edition;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;

/** Prints the doubts about an edition for one person. */
@Component
public class DoubtCards {

    private final Doubts doubts;

    DoubtCards(Doubts doubts) {
        this.doubts = doubts;
    }

    public DoubtCard of(Story story, Edition edition, Table table, Actor actor) {
        var mayClear =
                table == Table.SIGN_OFF && actor.reach(Role.FINAL_REVIEWER).covers(story.unit());
        return new DoubtCard(story.id(), table, doubts.of(edition), mayClear);
    }
}
