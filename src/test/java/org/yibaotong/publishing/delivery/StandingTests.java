package org.yibaotong.publishing.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.Newsroom;
import org.yibaotong.newsroom.Publications;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.StoryPublished;
import org.yibaotong.newsroom.manuscript.PublicNote;
import org.yibaotong.newsroom.withdrawal.WithdrawalDesk;
import org.yibaotong.publishing.connector.Channel;

/** Signed is one thing, standing before the readers another: people are told of it when it stands. */
@YibaotongTest
class StandingTests {

    @Autowired
    Newsroom newsroom;

    @Autowired
    ChannelQueues queues;

    @Autowired
    Courier courier;

    @Autowired
    Publications publications;

    @Autowired
    WithdrawalDesk withdrawalDesk;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Test
    void itIsPublishedOnceTheChannelSaysSo() {
        var story = newsroom.inFirstReview("先签发后发布");
        var held = holdUp();
        newsroom.signedOff(story);
        assertThat(told(story)).isEmpty();
        assertThat(page(story)).bodyText().contains("已签发", "正在发布").doesNotContain("已发布");
        held.countDown();
        courier.catchUp();
        assertThat(told(story)).containsExactly("《先签发后发布》已发布");
        assertThat(page(story)).bodyText().contains("已发布").doesNotContain("正在发布");
        var url = publications.of(story).orElseThrow().url();
        assertThat(mvc.get().uri(url)).hasStatusOk().bodyText().contains("先签发后发布");
    }

    @Test
    void aConfirmationDaysAfterTheSignatureIsToldAndOnlyOnce() {
        var story = newsroom.inFirstReview("渠道过了三天才答复");
        var held = holdUp();
        newsroom.signedOff(story);
        confirmed(story, clock.instant().plus(Duration.ofDays(3)));
        assertThat(told(story)).containsExactly("《渠道过了三天才答复》已发布");
        confirmed(story, clock.instant().plus(Duration.ofDays(4)));
        held.countDown();
        courier.catchUp();
        assertThat(told(story)).hasSize(1);
    }

    @Test
    void whatWasWithdrawnBeforeItWasHeardOfIsNotToldAsPublished() {
        var story = newsroom.inFirstReview("还没告知就撤稿");
        var held = holdUp();
        newsroom.signedOff(story);
        withdrawalDesk.withdraw(story, "还没告知就撤稿", new PublicNote("照片没有得到本人同意。"), newsroom.actor("luyuan"));
        confirmed(story, clock.instant());
        held.countDown();
        courier.catchUp();
        assertThat(told(story)).doesNotContain("《还没告知就撤稿》已发布");
    }

    private void confirmed(StoryId story, Instant at) {
        var edition = newsroom.get(story).edition();
        transaction.executeWithoutResult(
                status -> events.publishEvent(new StoryPublished(story, edition, "/news/1", at)));
    }

    /** Nothing gets to the portal until this is counted down. */
    private CountDownLatch holdUp() {
        var held = new CountDownLatch(1);
        courier.catchUp();
        queues.add(Channel.PORTAL, StoryId.next(), () -> await(held));
        return held;
    }

    private static void await(CountDownLatch held) {
        try {
            held.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult page(StoryId story) {
        return mvc.get().uri("/desk/stories/" + story).with(signed.as("luyuan")).exchange();
    }

    private List<String> told(StoryId story) {
        return jdbc.sql(
                        "select title from notices.notice where person_id = :person and kind like 'story.%' and url like :url")
                .param("person", signed.person("luyuan").value())
                .param("url", "%" + story)
                .query(String.class)
                .list();
    }
}
