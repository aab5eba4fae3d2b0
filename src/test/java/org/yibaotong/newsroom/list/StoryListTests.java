package org.yibaotong.newsroom.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.Newsroom;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.story.Stage;
import org.yibaotong.shared.ListEdge;
import org.yibaotong.shared.Paging;

/** The desk's list of stories. */
@YibaotongTest
class StoryListTests {

    private static final StoryFilter ANY = new StoryFilter(null, null, false, "", "");

    @Autowired
    StoryLists lists;

    @Autowired
    Newsroom newsroom;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Test
    void aPieceOfTheHeadlineFindsIt() {
        var story = newsroom.edited("渡口的第九盏路灯修好了");
        assertThat(found("第九盏", "luyuan")).contains(story);
        assertThat(found("盏路", "luyuan")).contains(story);
        assertThat(found("第九盏桥灯", "luyuan")).doesNotContain(story);
        assertThat(found("100%_'\\", "luyuan")).isEmpty();
    }

    @Test
    void twoCharactersAtLeastAreAskedFor() {
        newsroom.edited("渡口的第九盏路灯修好了");
        assertThat(found("盏", "luyuan")).isEmpty();
        assertThat(mvc.get().uri("/desk/stories?q=盏").with(signed.as("luyuan")))
                .bodyText()
                .contains("请写两个字以上");
    }

    @Test
    void itsNumberFindsIt() {
        var story = newsroom.edited("按稿号找");
        assertThat(found(newsroom.get(story).number(), "luyuan")).containsExactly(story);
    }

    @Test
    void anEditorSeesTheUnitsTheyReach() {
        var story = newsroom.edited("望江街道才看得见");
        assertThat(found("望江街道才看得见", "tangxiaoman")).isEmpty();
        assertThat(found("望江街道才看得见", "luyuan")).containsExactly(story);
    }

    @Test
    void aUnitBringsAllBelowIt() {
        var story = newsroom.edited("街道下面的稿");
        var street = newsroom.actor("zhouxiaolan").unit().value();
        var elsewhere = newsroom.actor("wanglei").unit().value();
        assertThat(found(new StoryFilter(null, street, false, "", "街道下面的稿"))).containsExactly(story);
        assertThat(found(new StoryFilter(null, elsewhere, false, "", "街道下面的稿"))).isEmpty();
        assertThat(found(new StoryFilter(null, UUID.randomUUID(), false, "", "")))
                .isEmpty();
    }

    @Test
    void stageTopicAndMineNarrowIt() {
        var story = newsroom.inFirstReview("三个条件一起");
        assertThat(found(new StoryFilter(Stage.IN_FIRST_REVIEW, null, true, "民生", "三个条件一起")))
                .containsExactly(story);
        assertThat(found(new StoryFilter(Stage.EDITING, null, false, "", "三个条件一起")))
                .isEmpty();
        assertThat(found(new StoryFilter(null, null, false, "交通", "三个条件一起"))).isEmpty();
        var mine = new StoryFilter(null, null, true, "", "三个条件一起");
        assertThat(lists.walk(mine, null, newsroom.actor("xuqinghe")).rows()).isEmpty();
    }

    @Test
    void theLastChangedComesFirst() {
        var earlier = newsroom.edited("先改的稿");
        var later = newsroom.edited("后改的稿");
        var all = walk();
        assertThat(all.indexOf(later)).isLessThan(all.indexOf(earlier));
    }

    @Test
    void fromEdgeToEdgeEveryStoryIsMetOnce() {
        assertThat(walk()).doesNotHaveDuplicates().hasSizeGreaterThan(2 * Paging.SIZE);
        var first = lists.walk(ANY, null, newsroom.actor("luyuan"));
        assertThat(first.rows()).hasSize(Paging.SIZE);
        assertThat(walk()).containsAll(first.rows().stream().map(StoryRow::id).toList());
    }

    @Test
    void theNextPageKeepsTheFilterAndAnotherFilterBeginsAnew() {
        var page = get("/desk/stories?stage=SIGNED_OFF");
        assertThat(page)
                .bodyText()
                .contains("/desk/stories?stage=SIGNED_OFF&amp;before=")
                .doesNotContain("回到最新");
        var edge = lists.walk(ANY, null, newsroom.actor("luyuan")).older();
        assertThat(get("/desk/stories?before=" + edge)).bodyText().contains("回到最新", "href=\"/desk/stories?mine=true\"");
    }

    @Test
    void anEdgeNobodyWroteIsRefused() {
        for (var edge : List.of("2", "_", "2026-11-01T00:00:00Z_x", "x_" + UUID.randomUUID())) {
            assertThat(get("/desk/stories?before=" + edge)).hasStatus(HttpStatus.BAD_REQUEST);
        }
    }

    private List<StoryId> walk() {
        var met = new ArrayList<StoryId>();
        ListEdge edge = null;
        do {
            var walk = lists.walk(ANY, edge, newsroom.actor("luyuan"));
            walk.rows().forEach(row -> met.add(row.id()));
            edge = walk.older();
        } while (edge != null);
        return met;
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(signed.as("luyuan")).exchange();
    }

    private List<StoryId> found(String words, String login) {
        return lists.walk(new StoryFilter(null, null, false, "", words), null, newsroom.actor(login)).rows().stream()
                .map(StoryRow::id)
                .toList();
    }

    private List<StoryId> found(StoryFilter filter) {
        return lists.walk(filter, null, newsroom.actor("luyuan")).rows().stream()
                .map(StoryRow::id)
                .toList();
    }
}
