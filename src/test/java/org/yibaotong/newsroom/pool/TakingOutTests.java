package org.yibaotong.newsroom.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yibaotong.newsroom.Refusals.assertRefused;

import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.Race;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.Newsroom;
import org.yibaotong.newsroom.SignedOffStories;
import org.yibaotong.newsroom.SignedOffStories.Credit;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.newsroom.pair.Pairs;
import org.yibaotong.newsroom.pool.AnswerDesk.Item;
import org.yibaotong.newsroom.signoff.StillNamed;
import org.yibaotong.newsroom.source.Source;
import org.yibaotong.newsroom.source.Sources;
import org.yibaotong.newsroom.story.StoryDesk;
import org.yibaotong.newsroom.submission.Answers;
import org.yibaotong.newsroom.submission.SubmissionStatus;
import org.yibaotong.newsroom.submission.Submissions;
import org.yibaotong.newsroom.submission.TestSubmissions;

/** Merging can be undone (拆出): every original has its own fate again, and what readers see named is what was signed. */
@YibaotongTest
class TakingOutTests {

    @Autowired
    AnswerDesk desk;

    @Autowired
    StoryDesk stories;

    @Autowired
    TestSubmissions sent;

    @Autowired
    Submissions submissions;

    @Autowired
    Answers answers;

    @Autowired
    Sources sources;

    @Autowired
    Pairs pairs;

    @Autowired
    SignedOffStories signedOff;

    @Autowired
    StillNamed stillNamed;

    @Autowired
    Newsroom newsroom;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    private SubmissionId base;
    private SubmissionId joined;

    @Test
    void whatIsTakenOutWaitsAgainAndItsSenderIsTold() {
        var story = storyOfTwo("桥洞下的书摊");
        takeOut(joined, false);
        assertThat(status(joined)).isEqualTo(SubmissionStatus.TAKEN_OUT);
        assertThat(credits(story)).containsExactly("河西社区 何佳");
        assertThat(answers.of(joined))
                .extracting(Answers.Given::status)
                .containsExactly(SubmissionStatus.MERGED, SubmissionStatus.TAKEN_OUT);
        assertThat(told(joined)).last().asString().contains("拆出来了").contains("不用重报");
    }

    @Test
    void itCanBeMergedIntoTheSameStoryOnceMore() {
        var story = storyOfTwo("桥洞下的书摊又开了");
        takeOut(joined, false);
        desk.merge(item(joined), story, signed.actor("luyuan"));
        assertThat(credits(story)).containsExactly("河西社区 何佳", "望江街道 周晓岚");
        assertThat(sources.ever(story)).hasSize(3);
    }

    @Test
    void itCanBeginAStoryOfItsOwn() {
        storyOfTwo("两件被并成一件的事");
        takeOut(joined, true);
        var own = desk.adopt(item(joined), signed.actor("luyuan"));
        assertThat(credits(own)).containsExactly("望江街道 周晓岚");
        assertThat(pairs.among(List.of(base, joined)))
                .singleElement()
                .satisfies(pair -> assertThat(pair.isTogether()).isFalse());
    }

    @Test
    void theOneTheStoryBeganWithCanBeTakenOutToo() {
        var story = storyOfTwo("底稿拆走，另一份留下");
        takeOut(base, false);
        assertThat(credits(story)).containsExactly("望江街道 周晓岚");
    }

    @Test
    void theOnlyOneStaysUntilTheStoryIsNotUsed() {
        var story = storyOfTwo("只剩一份来稿");
        takeOut(base, false);
        assertRefused("story.take-out-source.only-one", () -> takeOut(joined, false));
        assertThat(status(joined)).isEqualTo(SubmissionStatus.MERGED);
        stories.drop(story, new Opinion("两份都另写了"), signed.actor("luyuan"));
        takeOut(joined, false);
        assertThat(status(joined)).isEqualTo(SubmissionStatus.TAKEN_OUT);
    }

    @Test
    void whatIsInNoStoryCannotBeTakenOut() {
        var alone = sent.lead("hejia", "还没人答复的一条");
        assertRefused("submission.take-out.in-no-story", () -> takeOut(alone, false));
    }

    @Test
    void afterPublicationTheSenderIsNamedUntilTheNextSignature() {
        var story = storyOfTwo("发布以后才发现并错了");
        newsroom.save(story, "发布以后才发现并错了", "<p>第一段。</p>", "luyuan");
        newsroom.send(story);
        newsroom.signedOff(story);
        int signedEdition = newsroom.get(story).edition();
        takeOut(joined, true);
        var named = new Credit("来稿", "望江街道 周晓岚");
        assertThat(signedOff.get(story, signedEdition).credits()).contains(named);
        assertThat(stillNamed.in(newsroom.get(story)))
                .extracting(Source::credit)
                .containsExactly("望江街道 周晓岚");
        assertThat(told(joined)).anyMatch(notice -> notice.contains("还署着您的单位"));

        stories.revise(story, signed.actor("luyuan"));
        newsroom.save(story, "发布以后改对了", "<p>第一段，改对了。</p>", "luyuan");
        newsroom.send(story);
        newsroom.signedOff(story);
        assertThat(signedOff.get(story, newsroom.get(story).edition()).credits())
                .contains(new Credit("来稿", "河西社区 何佳"))
                .doesNotContain(named);
        assertThat(signedOff.get(story, signedEdition).credits())
                .as("what was signed keeps the names it was signed with")
                .contains(named);
        assertThat(stillNamed.in(newsroom.get(story))).isEmpty();
    }

    @Test
    void whoWasTakenOutStillMayNotReviewWhatTheirWordsMayStandIn() {
        var story = storyOfTwo("拆出去的作者还是作者");
        takeOut(joined, false);
        assertThat(jdbc.sql("select person_id from newsroom.story_author where story_id = :story")
                        .param("story", story.value())
                        .query(java.util.UUID.class)
                        .list())
                .contains(signed.person("zhouxiaolan").value());
    }

    @RepeatedTest(3)
    void ofTwoWhoTakeTheLastTwoOutAtOnceOneIsRefused() throws Exception {
        var story = storyOfTwo("两个编辑同时各拆一份");
        assertThat(Race.of(() -> takeOutAs(base, "luyuan"), () -> takeOutAs(joined, "xuqinghe")))
                .containsExactlyInAnyOrder("done", "story.take-out-source.only-one");
        assertThat(sources.of(story)).hasSize(1);
    }

    /** One takes out what the other merges elsewhere at the same moment: whatever comes first, it is in one story or in none. */
    @RepeatedTest(3)
    void mergingCrosswiseLeavesEachOriginalInOneStoryAtMost() throws Exception {
        var one = desk.adopt(item(sent.lead("hejia", "交叉并稿的一篇")), signed.actor("luyuan"));
        var other = desk.adopt(item(sent.lead("zhouxiaolan", "交叉并稿的另一篇")), signed.actor("xuqinghe"));
        var wanted = sent.lead("fangmo", "两篇都想要的一份");
        assertThat(Race.of(() -> merge(wanted, one, "luyuan"), () -> merge(wanted, other, "xuqinghe")))
                .containsExactlyInAnyOrder("done", "submission.merge.already-answered");
        assertThat(jdbc.sql("""
                select count(*) from newsroom.story_source where submission_id = :id and taken_out_at is null
                """)
                        .param("id", wanted.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private StoryId storyOfTwo(String text) {
        base = sent.lead("hejia", text);
        joined = sent.lead("zhouxiaolan", text + "，街道也去看了");
        return desk.adopt(item(base), List.of(item(joined)), signed.actor("luyuan"));
    }

    private void takeOut(SubmissionId submission, boolean apart) {
        desk.takeOut(submission, apart, "", signed.actor("luyuan"));
    }

    private Object takeOutAs(SubmissionId submission, String login) {
        desk.takeOut(submission, false, "", signed.actor(login));
        return login;
    }

    private Object merge(SubmissionId submission, StoryId story, String login) {
        desk.merge(item(submission), story, signed.actor(login));
        return login;
    }

    private static Item item(SubmissionId submission) {
        return new Item(submission, null);
    }

    private SubmissionStatus status(SubmissionId submission) {
        return submissions.findById(submission).orElseThrow().status();
    }

    private List<String> credits(StoryId story) {
        return sources.of(story).stream().map(Source::credit).toList();
    }

    private List<String> told(SubmissionId submission) {
        return jdbc.sql("select title || text from notices.notice where url = :url order by at, id")
                .param("url", "/desk/submissions/" + submission)
                .query((row, ignored) -> row.getString(1))
                .list();
    }
}
