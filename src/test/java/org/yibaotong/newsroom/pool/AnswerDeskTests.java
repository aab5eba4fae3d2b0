package org.yibaotong.newsroom.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yibaotong.newsroom.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.pool.AnswerDesk.Item;
import org.yibaotong.newsroom.source.Sources;
import org.yibaotong.newsroom.submission.Answers;
import org.yibaotong.newsroom.submission.SubmissionStatus;
import org.yibaotong.newsroom.submission.Submissions;
import org.yibaotong.newsroom.submission.TestSubmissions;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;

@YibaotongTest
class AnswerDeskTests {

    private static final String REASON = "会后哪件事办成了，欢迎再报。";

    @Autowired
    AnswerDesk desk;

    @Autowired
    TestSubmissions sent;

    @Autowired
    Submissions submissions;

    @Autowired
    Answers answers;

    @Autowired
    Sources sources;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anAdoptedOneBeginsAStoryWithItsPhotosAndTellsTheSender() {
        var submission = sent.lead("hejia", "食堂开张了", 1, 2);
        var story = desk.adopt(item(submission), signed.actor("luyuan"));
        assertThat(statusOf(submission)).isEqualTo(SubmissionStatus.ADOPTED);
        assertThat(sources.of(story)).singleElement().satisfies(source -> {
            assertThat(source.submission()).isEqualTo(submission);
            assertThat(source.credit()).isEqualTo("河西社区 何佳");
        });
        assertThat(bodyOf(story.value())).contains("食堂开张了").contains("<figure>");
        assertThat(topicOf(story.value()))
                .as("no topic is chosen for the editor")
                .isEmpty();
        assertThat(noticesOf("hejia", submission)).containsExactly("您报的“食堂开张了”被采用了");
    }

    @Test
    void aMergedOneJoinsTheStoryItIsMergedInto() {
        var story = desk.adopt(item(sent.lead("hejia", "电梯装好了")), signed.actor("luyuan"));
        var second = sent.lead("zhouxiaolan", "电梯装好了，12户老人下楼了");
        desk.merge(item(second), story, signed.actor("luyuan"));
        assertThat(statusOf(second)).isEqualTo(SubmissionStatus.MERGED);
        assertThat(sources.of(story)).hasSize(2);
    }

    @Test
    void everyAnswerIsKept() {
        var submission = sent.lead("hejia", "先存着再谢绝");
        desk.hold(item(submission), LocalDate.now().plusDays(3), "等现场照片", signed.actor("luyuan"));
        desk.decline(item(submission), REASON, signed.actor("xuqinghe"));
        assertThat(answers.of(submission))
                .extracting(Answers.Given::status)
                .containsExactly(SubmissionStatus.HELD, SubmissionStatus.DECLINED);
    }

    @Test
    void ofTwoEditorsAtOnceTheSecondIsToldThatItIsAnswered() throws Exception {
        var submission = sent.lead("hejia", "两个编辑同时看上");
        var start = new CyclicBarrier(2);
        List<Callable<String>> both =
                List.of(() -> adopt(submission, "luyuan", start), () -> adopt(submission, "xuqinghe", start));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(both))
                    .extracting(Future::resultNow)
                    .containsExactlyInAnyOrder("adopted", "submission.adopt.already-answered");
        }
        assertThat(storiesOf(submission)).isEqualTo(1);
    }

    @Test
    void anAnswerToAnOlderPageIsRefused() {
        var submission = sent.lead("hejia", "页面旧了");
        int seen = submissions.findById(submission).orElseThrow().version();
        desk.hold(new Item(submission, seen), LocalDate.now().plusDays(2), "", signed.actor("luyuan"));
        assertRefused(
                "submission.answer.changed-meanwhile",
                () -> desk.decline(new Item(submission, seen), REASON, signed.actor("xuqinghe")));
    }

    @Test
    void anEditorOfAnotherDistrictFindsNothingToAnswer() {
        var submission = sent.lead("hejia", "望江区的事");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> desk.decline(item(submission), REASON, signed.actor("tangxiaoman")));
        assertThat(statusOf(submission)).isEqualTo(SubmissionStatus.RECEIVED);
    }

    @Test
    void aStoryThatIsNotThereLeavesTheSubmissionUnanswered() {
        var submission = sent.lead("hejia", "并到哪里去");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        desk.merge(item(submission), org.yibaotong.newsroom.StoryId.next(), signed.actor("luyuan")));
        assertThat(statusOf(submission)).isEqualTo(SubmissionStatus.RECEIVED);
        assertThat(noticesOf("hejia", submission)).isEmpty();
    }

    private String adopt(SubmissionId submission, String login, CyclicBarrier start) throws Exception {
        var actor = signed.actor(login);
        start.await();
        try {
            desk.adopt(item(submission), actor);
            return "adopted";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    private static Item item(SubmissionId submission) {
        return new Item(submission, null);
    }

    private SubmissionStatus statusOf(SubmissionId submission) {
        return submissions.findById(submission).orElseThrow().status();
    }

    private String topicOf(java.util.UUID story) {
        return jdbc.sql("select topic from newsroom.story where id = :story")
                .param("story", story)
                .query(String.class)
                .single();
    }

    private String bodyOf(java.util.UUID story) {
        return jdbc.sql("select body from newsroom.edition where story_id = :story")
                .param("story", story)
                .query(String.class)
                .single();
    }

    private int storiesOf(SubmissionId submission) {
        return jdbc.sql("select count(*) from newsroom.story_source where submission_id = :submission")
                .param("submission", submission.value())
                .query(Integer.class)
                .single();
    }

    private List<String> noticesOf(String login, SubmissionId submission) {
        return jdbc.sql("select title from notices.notice where person_id = :person and url = :url")
                .param("person", signed.person(login).value())
                .param("url", "/desk/submissions/" + submission)
                .query(String.class)
                .list();
    }
}
