package org.yibaotong.text.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yibaotong.text.sense.Senses;

/** The sense of two short texts is asked where their words leave it open, and nowhere else. */
class HeadlinesTests {

    private static final String BRIDGE = "青山河大桥护栏被货车撞断 两人轻伤";
    private static final String BRIDGE_AGAIN = "卡车撞坏青山河桥栏杆，司机受伤送医";
    private static final String LIBRARY = "县图书馆新馆星期六开门";
    private static final String STORY = "昨天夜里，青山河大桥一处护栏被货车撞断，两名司机受轻伤。交警大队接到电话后十分钟赶到现场，封闭了由南向北的一条车道。"
            + "养护站的工人连夜抢修，今天早上六点桥面恢复通行。站长李建国介绍，被撞断的护栏长十二米，新护栏一周内装好，"
            + "请过往车辆减速慢行。附近的居民说，这个弯道夜里灯光太暗，已经出过三次事，希望装上反光的标志和减速带。";

    private final List<String> asked = new ArrayList<>();
    private final Headlines headlines = new Headlines(text -> {
        asked.add(text);
        return Senses.SHARED.of(text);
    });
    private final Headlines wordsAlone = new Headlines(text -> {
        asked.add(text);
        return null;
    });

    @Test
    void whatWordsLeaveOpenIsJudgedByTheSense() {
        var verdict = headlines.judge(Gist.of(BRIDGE), Gist.of(BRIDGE_AGAIN));
        assertThat(asked).containsExactly(BRIDGE, BRIDGE_AGAIN);
        assertThat(verdict.limits()).isEqualTo(Figures.OF_SENSES);
        assertThat(verdict.odds())
                .isGreaterThan(Headlines.byWords(Gist.of(BRIDGE), Gist.of(BRIDGE_AGAIN))
                        .odds());
    }

    @Test
    void whereWordsAreSureNothingIsAsked() {
        var verdict = headlines.judge(Gist.of(BRIDGE), Gist.of(LIBRARY));
        assertThat(verdict).isEqualTo(Headlines.byWords(Gist.of(BRIDGE), Gist.of(LIBRARY)));
        assertThat(asked).isEmpty();
    }

    @Test
    void withoutAModelWordsDecideAlone() {
        for (var other : List.of(BRIDGE_AGAIN, LIBRARY, "", "😀")) {
            assertThat(wordsAlone.judge(Gist.of(BRIDGE), Gist.of(other)))
                    .isEqualTo(Headlines.byWords(Gist.of(BRIDGE), Gist.of(other)));
        }
        assertThat(asked).contains(BRIDGE).doesNotContain(BRIDGE_AGAIN);
    }

    @Test
    void withoutAModelAHeadlineIsComparedWithTheNearerOfHeadlineAndLead() {
        var headline = Gist.of(BRIDGE_AGAIN);
        var story = portrait("大桥出了事", STORY);
        double nearer = Math.max(Headlines.score(headline, story.title()), Headlines.score(headline, story.lead()));
        assertThat(Likelihood.of(portrait("", BRIDGE_AGAIN), story, 0, wordsAlone)
                        .same())
                .isEqualTo(Likelihood.probability(Figures.HEADLINE.sum(nearer)));
    }

    @Test
    void ofCopiesAndOfStoriesNoSenseIsAsked() {
        Kinship.of(portrait("", STORY.substring(30, 140)), portrait("大桥出了事", STORY), 0, headlines);
        Kinship.of(portrait(BRIDGE, STORY), portrait(BRIDGE_AGAIN, STORY.replace("昨天夜里", "前晚")), 0, headlines);
        assertThat(asked).isEmpty();
    }

    @Test
    void whoeverWaitsIsAnsweredByTheWordsAlone() {
        var one = portrait("", BRIDGE);
        var other = portrait("", BRIDGE_AGAIN);
        assertThat(Kinship.byWords(one, other))
                .isEqualTo(Kinship.of(one, other, 0, wordsAlone))
                .isNotEqualTo(Kinship.of(one, other, 0, headlines));
    }

    @Test
    void anotherPlaceOutweighsTheSense() {
        var here = new Item("", BRIDGE, null, "青山街道", null, List.of());
        var there = new Item("", BRIDGE_AGAIN, null, "金湖街道", null, List.of());
        double same = Likelihood.of(portrait("", BRIDGE), portrait("", BRIDGE_AGAIN), 0, headlines)
                .same();
        var apart = Likelihood.of(Portrait.of(here), Portrait.of(there), 0, headlines);
        assertThat(apart.same()).isLessThan(same / 5);
    }

    @Test
    void theSameIsSaidEachTime() {
        var first = Kinship.of(portrait("", BRIDGE), portrait("", BRIDGE_AGAIN));
        for (int i = 0; i < 3; i++) {
            assertThat(Kinship.of(portrait("", BRIDGE_AGAIN), portrait("", BRIDGE)))
                    .isEqualTo(first);
        }
    }

    private static Portrait portrait(String title, String text) {
        return Portrait.of(Item.of(title, text));
    }
}
