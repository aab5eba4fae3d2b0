package org.yibaotong.publishing.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.Publications;
import org.yibaotong.newsroom.SignedOffStories.SignedOffStory;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.StorySignedOff;
import org.yibaotong.publishing.Article;
import org.yibaotong.publishing.Articles;
import org.yibaotong.publishing.ToldStories;
import org.yibaotong.publishing.connector.Channel;
import org.yibaotong.shared.Role;
import tools.jackson.databind.json.JsonMapper;

@YibaotongTest
class PublishingTests {

    @Autowired
    ToldStories stories;

    @Autowired
    Publications publications;

    @Autowired
    Articles articles;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Receipts receipts;

    @Autowired
    PublishingDesk desk;

    @Autowired
    DueDeliveries due;

    @Autowired
    Courier courier;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Connectors connectors;

    @Autowired
    Errands errands;

    @Autowired
    Loads loads;

    @Autowired
    @Qualifier("publishing") AsyncTaskExecutor publishing;

    @Autowired
    IncompleteEventPublications outstanding;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Signed signed;

    @Test
    void aSignedStoryStandsOnThePortalWordByWord() {
        var story = stories.story("渡口巷亮起九盏灯", "<p>三位居民先后留言。</p>");
        stories.signOff(story);
        var article = article(story.story());
        assertThat(article.headline()).isEqualTo(story.headline());
        assertThat(article.body()).isEqualTo(story.body());
        assertThat(article.source()).isEqualTo("望江街道");
        assertThat(state(story.story())).isEqualTo(DeliveryState.PUBLISHED);
    }

    @Test
    void nothingGoesOutBeforeCommit() {
        var story = stories.story("没有提交的签发", "<p>不该出现。</p>");
        transaction.executeWithoutResult(status -> {
            events.publishEvent(signedOff(story, story.sha256()));
            status.setRollbackOnly();
        });
        courier.catchUp();
        assertThat(publications.of(story.story())).isEmpty();
    }

    @Test
    void aTextThatIsNotTheOneSignedIsNeverPublished() {
        var story = stories.story("签发以后被改过的稿件", "<p>改过的内容</p>");
        stories.signOff(story, "b".repeat(64), "");
        assertThat(publications.of(story.story())).isEmpty();
        assertThat(state(story.story())).isEqualTo(DeliveryState.REJECTED);
        assertThat(receipts.of(story.story()))
                .singleElement()
                .extracting(Receipts.Line::detail)
                .asString()
                .contains("与签发时不一致");
    }

    @Test
    void hearingTheSameTwicePublishesOnce() {
        var story = stories.story("听见两次", "<p>一次就够</p>");
        stories.signOff(story);
        stories.signOff(story);
        assertThat(receipts.of(story.story())).hasSize(1);
    }

    @Test
    void aCorrectionReplacesTheTextAndKeepsAddressAndDate() {
        var first = stories.story("周一至周五上午开放", "<p>错的</p>");
        stories.signOff(first);
        var before = article(first.story());
        stories.correct(ToldStories.edition(first, 2, "周一、三、五上午开放", "<p>对的</p>"), "原文时间有误，已改正。");
        var after = article(first.story());
        assertThat(after.number()).isEqualTo(before.number());
        assertThat(after.publishedAt()).isEqualTo(before.publishedAt());
        assertThat(after.body()).isEqualTo("<p>对的</p>");
        assertThat(after.corrections()).extracting(Article.Correction::note).containsExactly("原文时间有误，已改正。");
        assertThat(after.revision()).isGreaterThan(before.revision());
    }

    @Test
    void anOlderEditionThatComesLateOverwritesNoNewerOne() {
        var first = stories.story("第一版后到", "<p>旧的</p>");
        stories.signOff(first);
        var late = (Run.Load.Bring) loads.of(new Run(first.story(), Channel.PORTAL, Errand.PUBLISH, 1));
        stories.correct(ToldStories.edition(first, 2, "第二版先到", "<p>新的</p>"), "原文时间有误，已改正。");
        connectors.of(Channel.PORTAL).publish(late.release());
        assertThat(article(first.story()).body()).isEqualTo("<p>新的</p>");
    }

    @Test
    void laterCorrectionsStandBelowEarlierOnes() {
        var first = stories.story("改了又改", "<p>一</p>");
        stories.signOff(first);
        stories.correct(ToldStories.edition(first, 2, "改了又改", "<p>二</p>"), "第一次更正。");
        stories.correct(ToldStories.edition(first, 3, "改了又改", "<p>三</p>"), "第二次更正。");
        assertThat(article(first.story()).corrections())
                .extracting(Article.Correction::note)
                .containsExactly("第一次更正。", "第二次更正。");
    }

    @Test
    void anOlderEditionHeardLateChangesNothing() {
        var first = stories.story("第一版", "<p>旧</p>");
        stories.correct(ToldStories.edition(first, 2, "第二版", "<p>新</p>"), "已改正。");
        stories.signOff(first);
        assertThat(article(first.story()).headline()).isEqualTo("第二版");
    }

    @Test
    void aWithdrawnStoryLeavesAMark() {
        var story = stories.story("还没有定下来的夜班车", "<p>撤</p>");
        stories.signOff(story);
        stories.withdraw(story, "线路还在研究，先撤下。");
        var article = article(story.story());
        assertThat(article.isWithdrawn()).isTrue();
        assertThat(article.withdrawalReason()).isEqualTo("线路还在研究，先撤下。");
        assertThat(state(story.story())).isEqualTo(DeliveryState.WITHDRAWN);
        assertThat(receipts.of(story.story()).getFirst().state()).isEqualTo(DeliveryState.WITHDRAWN);
    }

    @Test
    void aSignOffHeardAfterItsWithdrawalBringsNothingBack() {
        var first = stories.story("先听见撤稿", "<p>撤</p>");
        stories.signOff(first);
        var second = ToldStories.edition(first, 2, "先听见撤稿", "<p>后听见签发</p>");
        stories.withdraw(first, "不再公开。");
        stories.correct(second, "更正。");
        assertThat(article(first.story()).isWithdrawn()).isTrue();
    }

    @Test
    void aStorySignedAgainAfterItsWithdrawalIsPublicAgain() {
        var first = stories.story("撤下又重新签发", "<p>一</p>");
        stories.signOff(first);
        stories.withdraw(first, "核实后再发。");
        stories.signOff(ToldStories.again(first, 2, Instant.now()));
        assertThat(article(first.story()).isWithdrawn()).isFalse();
        assertThat(state(first.story())).isEqualTo(DeliveryState.PUBLISHED);
    }

    @Test
    void aTextThatCannotBeReadIsAFailureAndHoldsUpNothing() {
        var lost = stories.story("读不出来的稿件", "<p>丢</p>");
        stories.know(lost);
        desk.release(signedOff(lost, lost.sha256()));
        stories.forget(lost);
        due.send();
        courier.catchUp();
        assertThat(state(lost.story())).isEqualTo(DeliveryState.FAILED);
        var next = stories.story("排在后面的稿件", "<p>照发</p>");
        stories.signOff(next);
        assertThat(state(next.story())).isEqualTo(DeliveryState.PUBLISHED);
        stories.know(lost);
        desk.resend(lost.story(), Channel.PORTAL, signed.actor("luyuan").reach(Role.EDITOR));
        courier.send(lost.story());
        courier.catchUp();
        assertThat(state(lost.story())).isEqualTo(DeliveryState.PUBLISHED);
    }

    @Test
    void aChannelThatNeverAnswersIsInterruptedAndTriedAgain() throws Exception {
        var story = stories.story("渠道不答复", "<p>再试</p>");
        stories.know(story);
        desk.release(signedOff(story, story.sha256()));
        var hanging = new HangingConnector();
        var impatient = new Waits(Duration.ofSeconds(15), Duration.ofHours(1), 10, Duration.ofMillis(100));
        var queues = new ChannelQueues();
        new Courier(new Connectors(List.of(hanging)), errands, loads, queues, publishing, impatient)
                .send(story.story());
        hanging.interrupted.await();
        queues.catchUp(Channel.PORTAL);
        queues.close();
        var failed = deliveries.findByStoryIdOrderByChannel(story.story()).getFirst();
        assertThat(failed.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(failed.detail()).isEqualTo("渠道一直没有答复，稍后自动再试。");
        assertThat(failed.nextAt()).isNotNull();
        desk.resend(story.story(), Channel.PORTAL, signed.actor("luyuan").reach(Role.EDITOR));
        courier.send(story.story());
        courier.catchUp();
        assertThat(state(story.story())).isEqualTo(DeliveryState.PUBLISHED);
    }

    @Test
    void whatACrashLeftUnheardIsHeardAfterTheRestart() {
        var story = stories.story("断电前签发的稿件", "<p>一篇也不丢</p>");
        stories.know(story);
        leaveOutstanding(signedOff(story, story.sha256()));
        outstanding.resubmitIncompletePublications(any -> true);
        courier.catchUp();
        assertThat(article(story.story()).headline()).isEqualTo("断电前签发的稿件");
    }

    @Test
    void whatACrashLeftUndeliveredIsDeliveredAfterTheRestart() {
        var story = stories.story("写下了还没送出的稿件", "<p>一篇也不丢</p>");
        stories.know(story);
        desk.release(signedOff(story, story.sha256()));
        assertThat(publications.of(story.story())).isEmpty();
        due.send();
        courier.catchUp();
        assertThat(state(story.story())).isEqualTo(DeliveryState.PUBLISHED);
    }

    @Test
    void theNewsroomLearnsAddressAndFigures() {
        var story = stories.story("采编要看到的", "<p>数字</p>");
        stories.signOff(story);
        var publication = publications.of(story.story()).orElseThrow();
        assertThat(publication.url())
                .isEqualTo("/news/" + article(story.story()).number());
        assertThat(publication.reads()).isZero();
        assertThat(publications.reading(story.story()).hours()).containsExactly(0L);
    }

    /** As the registry stands when the program dies between commit and listener. */
    private void leaveOutstanding(StorySignedOff event) {
        jdbc.sql("""
                insert into event_publication (id, listener_id, event_type, serialized_event, publication_date, status,
                                               completion_attempts)
                values (gen_random_uuid(), :listener, :type, :event, now() - interval '1 minute', 'PUBLISHED', 1)
                """)
                .param("listener", SignOffListener.class.getName() + ".on(" + StorySignedOff.class.getName() + ")")
                .param("type", StorySignedOff.class.getName())
                .param("event", JsonMapper.builder().build().writeValueAsString(event))
                .update();
    }

    private StorySignedOff signedOff(SignedOffStory story, String sha256) {
        return new StorySignedOff(
                story.story(), story.edition(), sha256, story.headline(), "", signed.person("guming"), Instant.now());
    }

    private Article article(StoryId story) {
        var url = publications.of(story).orElseThrow().url();
        return articles.find(Long.parseLong(url.substring("/news/".length()))).orElseThrow();
    }

    private DeliveryState state(StoryId story) {
        return deliveries.findByStoryIdOrderByChannel(story).getFirst().state();
    }
}
