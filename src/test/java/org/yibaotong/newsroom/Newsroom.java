package org.yibaotong.newsroom;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.yibaotong.Signed;
import org.yibaotong.newsroom.consent.ConsentDesk;
import org.yibaotong.newsroom.consent.Showing;
import org.yibaotong.newsroom.manuscript.Manuscript;
import org.yibaotong.newsroom.manuscript.Opinion;
import org.yibaotong.newsroom.proof.ProofDesk;
import org.yibaotong.newsroom.proof.Reading;
import org.yibaotong.newsroom.review.Decision;
import org.yibaotong.newsroom.review.ReviewDesk;
import org.yibaotong.newsroom.review.ReviewResult;
import org.yibaotong.newsroom.signoff.SignOffDesk;
import org.yibaotong.newsroom.story.Editions;
import org.yibaotong.newsroom.story.Round;
import org.yibaotong.newsroom.story.Stories;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.newsroom.story.StoryDesk;
import org.yibaotong.shared.Actor;

/** The newsroom of the example city at work, for tests that need a story at a certain place of its road. */
@Component
public class Newsroom {

    private final Stories stories;
    private final StoryDesk storyDesk;
    private final ReviewDesk reviewDesk;
    private final ProofDesk proofDesk;
    private final SignOffDesk signOffDesk;
    private final ConsentDesk consentDesk;
    private final Editions editions;
    private final Signed signed;
    private final Clock clock;

    Newsroom(
            Stories stories,
            StoryDesk storyDesk,
            ReviewDesk reviewDesk,
            ProofDesk proofDesk,
            SignOffDesk signOffDesk,
            ConsentDesk consentDesk,
            Editions editions,
            Signed signed,
            Clock clock) {
        this.stories = stories;
        this.storyDesk = storyDesk;
        this.reviewDesk = reviewDesk;
        this.proofDesk = proofDesk;
        this.signOffDesk = signOffDesk;
        this.consentDesk = consentDesk;
        this.editions = editions;
        this.signed = signed;
        this.clock = clock;
    }

    public static Manuscript text(String headline, String body) {
        return Manuscript.of(headline, "", "民生", body, null);
    }

    public Actor actor(String login) {
        return signed.actor(login);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    public Story get(StoryId story) {
        return stories.get(story);
    }

    /** Written by 陆远 for the street 望江街道. */
    public StoryId edited(String headline) {
        return storyDesk.write(
                text(headline, "<p>第一段。</p><p>第二段。</p>"), actor("zhouxiaolan").unit(), actor("luyuan"));
    }

    public StoryId inFirstReview(String headline) {
        var story = edited(headline);
        storyDesk.send(story, actor("luyuan"));
        return story;
    }

    public StoryId inFinalReview(String headline) {
        var story = inFirstReview(headline);
        pass(story, Round.FIRST, "chengmin");
        pass(story, Round.SECOND, "shenzhiqiu");
        return story;
    }

    public StoryId toBeSigned(String headline) {
        var story = inFinalReview(headline);
        pass(story, Round.FINAL, "guming");
        return story;
    }

    public StoryId signedOff(String headline) {
        return signedOff(inFirstReview(headline));
    }

    /** From the first review to the signature. */
    public StoryId signedOff(StoryId story) {
        pass(story, Round.FIRST, "chengmin");
        pass(story, Round.SECOND, "shenzhiqiu");
        pass(story, Round.FINAL, "guming");
        readAndSign(story, "guming");
        return story;
    }

    public void readAndSign(StoryId story, String signer) {
        proofread(story, Reading.FIRST, "luyuan");
        proofread(story, Reading.SECOND, "yezhiwei");
        proofread(story, Reading.THIRD, "mengshuyan");
        answerForPictures(story);
        signOffDesk.signOff(story, get(story).edition(), actor(signer));
    }

    /** Nobody can be recognised in them. */
    public void answerForPictures(StoryId story) {
        editions.current(get(story))
                .text()
                .shown()
                .forEach(picture -> consentDesk.answer(story, picture, Showing.NOBODY, "", actor("luyuan")));
    }

    public void send(StoryId story) {
        storyDesk.send(story, actor("luyuan"));
    }

    public void passInEmergency(StoryId story, String login) {
        reviewDesk.passInEmergency(
                story, new Opinion("汛情紧急，水位一小时涨了半米，来不及走完三审，先发布"), get(story).edition(), actor(login));
    }

    public void save(StoryId story, String headline, String body, String login) {
        storyDesk.save(story, text(headline, body), get(story).edition(), actor(login));
    }

    public void pass(StoryId story, Round round, String login) {
        review(story, round, ReviewResult.PASS, login);
    }

    public void review(StoryId story, Round round, ReviewResult verdict, String login) {
        var opinion = new Opinion(verdict == ReviewResult.PASS ? "同意。" : "事实再核一遍。");
        reviewDesk.review(
                story, new Decision(round, verdict, opinion, get(story).edition(), null), actor(login));
    }

    public void proofread(StoryId story, Reading reading, String login) {
        proofDesk.record(story, reading, get(story).edition(), 0, new Opinion(""), actor(login));
    }
}
