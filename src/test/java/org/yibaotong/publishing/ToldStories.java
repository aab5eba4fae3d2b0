package org.yibaotong.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibaotong.Signed;
import org.yibaotong.files.FileId;
import org.yibaotong.newsroom.SignedOffStories;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.StorySignedOff;
import org.yibaotong.newsroom.StoryWithdrawn;
import org.yibaotong.publishing.delivery.Courier;

/**
 * Stories signed off in a test without the whole road through the newsroom, hostile ones too. Those of the example world are
 * handed through.
 */
@Component
@Primary
public class ToldStories implements SignedOffStories {

    private final Map<StoryId, SignedOffStory> told = new ConcurrentHashMap<>();
    private final ObjectProvider<SignedOffStories> newsroom;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Signed signed;
    private final ObjectProvider<Courier> courier;

    ToldStories(
            ObjectProvider<SignedOffStories> newsroom,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Signed signed,
            ObjectProvider<Courier> courier) {
        this.newsroom = newsroom;
        this.events = events;
        this.transaction = transaction;
        this.signed = signed;
        this.courier = courier;
    }

    @Override
    public SignedOffStory get(StoryId story, int edition) {
        var mine = told.get(story);
        return mine != null && mine.edition() == edition
                ? mine
                : newsroom.stream()
                        .filter(other -> other != this)
                        .findFirst()
                        .orElseThrow()
                        .get(story, edition);
    }

    /** Signs a story and waits until it is out. */
    public StoryId signOff(SignedOffStory story) {
        return signOff(story, story.sha256(), "");
    }

    public StoryId correct(SignedOffStory story, String note) {
        return signOff(story, story.sha256(), note);
    }

    /** Signs under another hash than the text has. */
    public StoryId signOff(SignedOffStory story, String sha256, String correction) {
        know(story);
        publish(new StorySignedOff(
                story.story(),
                story.edition(),
                sha256,
                story.headline(),
                correction,
                signed.person("guming"),
                story.signedAt()));
        return story.story();
    }

    /** So that it can be asked for; nobody hears of it. */
    public void know(SignedOffStory story) {
        told.put(story.story(), story);
    }

    /** As if its row could no longer be read. */
    public void forget(SignedOffStory story) {
        told.remove(story.story());
    }

    public void withdraw(SignedOffStory story, String reason) {
        publish(new StoryWithdrawn(story.story(), story.headline(), reason, signed.person("guming"), Instant.now()));
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
        courier.getObject().catchUp();
    }

    public SignedOffStory story(String headline, String body) {
        return new SignedOffStory(
                StoryId.next(),
                1,
                hash(1),
                headline,
                "摘要：" + headline,
                "社区",
                body,
                null,
                signed.actor("luyuan").unit(),
                List.of(new Credit("来稿", "望江街道 周晓岚"), new Credit("编辑", "陆远"), new Credit("终审", "顾明")),
                List.of(),
                Instant.now());
    }

    /** The next edition, signed at the same time as the one before. */
    public static SignedOffStory edition(SignedOffStory story, int number, String headline, String body) {
        return signed(story, number, headline, body, story.cover(), story.signedAt());
    }

    /** The same text, signed once more. */
    public static SignedOffStory again(SignedOffStory story, int number, Instant at) {
        return signed(story, number, story.headline(), story.body(), story.cover(), at);
    }

    public static SignedOffStory pictured(SignedOffStory story, FileId cover) {
        return signed(story, story.edition(), story.headline(), story.body(), cover, story.signedAt());
    }

    private static SignedOffStory signed(
            SignedOffStory story, int number, String headline, String body, @Nullable FileId cover, Instant at) {
        return new SignedOffStory(
                story.story(),
                number,
                hash(number),
                headline,
                story.summary(),
                story.topic(),
                body,
                cover,
                story.unit(),
                story.credits(),
                story.concerned(),
                at);
    }

    private static String hash(int edition) {
        return edition == 1 ? "a".repeat(64) : Integer.toHexString(edition).repeat(64);
    }
}
