package org.yibaotong.newsroom.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.AtOnce;
import org.yibaotong.newsroom.Newsroom;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.manuscript.UnsavedText;
import org.yibaotong.newsroom.manuscript.UnsavedTexts;
import org.yibaotong.shared.Refusal;

/** Several people save at the same moment. */
@YibaotongTest
class ConcurrentSaveTests {

    @Autowired
    Newsroom newsroom;

    @Autowired
    StoryDesk desk;

    @Autowired
    Editions editions;

    @Autowired
    UnsavedTexts unsaved;

    @Test
    void ofTwoSavesOnTheSameEditionOneIsAnEditionAndTheOtherIsTold() throws Exception {
        for (int round = 0; round < 10; round++) {
            var story = newsroom.edited("同时保存第" + round + "回");
            var told = AtOnce.act(save(story, "luyuan", "甲的改动"), save(story, "xuqinghe", "乙的改动"));
            assertThat(told).hasSize(1);
            assertThat(told.getFirst()).matches(ConcurrentSaveTests::saysSomebodyWasFaster);
            assertThat(editions.list(story)).hasSize(2);
        }
    }

    @Test
    void aStorySavedByManyOneAfterTheOtherLosesNothing() throws Exception {
        var story = newsroom.edited("大家都来改");
        var tasks = new ArrayList<AtOnce.Deed>();
        for (int i = 0; i < 8; i++) {
            var text = "第" + i + "个人的改动";
            tasks.add(() -> saveUntilDone(story, text));
        }
        assertThat(AtOnce.act(tasks)).isEmpty();
        var saved = editions.list(story).stream()
                .map(row -> editions.get(story, row.number()).text().body())
                .toList();
        assertThat(saved).hasSize(9).doesNotHaveDuplicates();
    }

    @Test
    void takingOverNeverEatsAnothersTyping() {
        var story = newsroom.edited("接手的稿件");
        var lu = newsroom.actor("luyuan");
        var xu = newsroom.actor("xuqinghe");
        unsaved.keep(story, new UnsavedText(lu.person(), "没存的标题", "", "民生", "<p>没存的话</p>", null, 1, Told.NOON));
        desk.takeOver(story, xu);
        desk.save(story, Newsroom.text("接手后的标题", "<p>接手后的话</p>"), 1, xu);
        assertThat(unsaved.find(story, lu.person()))
                .hasValueSatisfying(draft -> assertThat(draft.body()).isEqualTo("<p>没存的话</p>"));
    }

    @Test
    void savingTheSameTextTwiceMakesOneEdition() {
        var story = newsroom.edited("点了两下保存");
        var text = Newsroom.text("点了两下保存", "<p>只改一次</p>");
        desk.save(story, text, 1, newsroom.actor("luyuan"));
        desk.save(story, text, 1, newsroom.actor("luyuan"));
        assertThat(editions.list(story)).hasSize(2);
    }

    private AtOnce.Deed save(StoryId story, String login, String body) {
        var actor = newsroom.actor(login);
        return () -> desk.save(story, Newsroom.text("同时保存", "<p>" + body + "</p>"), 1, actor);
    }

    private int saveUntilDone(StoryId story, String text) {
        var actor = newsroom.actor("luyuan");
        while (true) {
            try {
                var now = newsroom.get(story).edition();
                return desk.save(story, Newsroom.text("大家都来改", "<p>" + text + "</p>"), now, actor);
            } catch (Refusal late) {
                assertThat(late).matches(ConcurrentSaveTests::saysSomebodyWasFaster);
            }
        }
    }

    private static boolean saysSomebodyWasFaster(Throwable told) {
        return Set.of(Stories.OVERTAKEN, "story.save.saved-meanwhile").contains(AtOnce.code(told));
    }
}
