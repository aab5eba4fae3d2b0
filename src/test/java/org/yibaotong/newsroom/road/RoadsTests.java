package org.yibaotong.newsroom.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.Newsroom;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.StoryRoads.Step;
import org.yibaotong.newsroom.correction.CorrectionDesk;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.newsroom.manuscript.PublicNote;
import org.yibaotong.newsroom.proof.Proofs;
import org.yibaotong.newsroom.proof.Reading;
import org.yibaotong.newsroom.story.StoryDesk;
import org.yibaotong.newsroom.withdrawal.WithdrawalDesk;

/** The road is drawn as it was walked. */
@YibaotongTest
class RoadsTests {

    private static final PublicNote NOTE = new PublicNote("内容有误，先撤下来核实。");

    @Autowired
    Newsroom newsroom;

    @Autowired
    Roads roads;

    @Autowired
    StoryDesk storyDesk;

    @Autowired
    CorrectionDesk correctionDesk;

    @Autowired
    WithdrawalDesk withdrawalDesk;

    @Autowired
    Proofs proofs;

    @Test
    void whatWasSentAgainWithoutAChangeHasWalkedItsSecondCycle() {
        var story = newsroom.inFinalReview("收回来没有改又送审");
        storyDesk.takeBack(story, newsroom.actor("luyuan"));
        storyDesk.send(story, newsroom.actor("luyuan"));
        newsroom.signedOff(story);
        assertThat(people(story)).containsExactly("陆远", "程敏", "沈知秋", "顾明", "顾明");
    }

    @Test
    void aStoryWithdrawnDuringItsCorrectionKeepsTheRoadItWasSignedOn() {
        var story = newsroom.signedOff("更正到一半撤稿");
        correctionDesk.correct(story, NOTE, new Opinion("校对漏了"), newsroom.actor("luyuan"));
        withdrawalDesk.withdraw(story, "更正到一半撤稿", NOTE, newsroom.actor("luyuan"));
        assertThat(people(story)).containsExactly("陆远", "程敏", "沈知秋", "顾明", "顾明");
        var state = proofs.state(newsroom.get(story));
        assertThat(Reading.values()).allMatch(state::isDone);
    }

    private List<String> people(StoryId story) {
        return roads.of(story).stream().map(Step::who).toList();
    }
}
