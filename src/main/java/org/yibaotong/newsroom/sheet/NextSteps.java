package org.yibaotong.newsroom.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.proof.ProofDesk;
import org.yibaotong.newsroom.proof.Reading;
import org.yibaotong.newsroom.review.ReviewDesk;
import org.yibaotong.newsroom.sheet.Acts.Act;
import org.yibaotong.newsroom.signoff.SignOffDesk;
import org.yibaotong.newsroom.story.Stage;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Words;

/** Says what comes next with a story, and for whom. */
@Component
class NextSteps {

    private final SavingDesk savingDesk;
    private final ReviewDesk reviewDesk;
    private final ProofDesk proofDesk;
    private final SignOffDesk signOffDesk;
    private final Words words;

    NextSteps(SavingDesk savingDesk, ReviewDesk reviewDesk, ProofDesk proofDesk, SignOffDesk signOffDesk, Words words) {
        this.savingDesk = savingDesk;
        this.reviewDesk = reviewDesk;
        this.proofDesk = proofDesk;
        this.signOffDesk = signOffDesk;
        this.words = words;
    }

    /** @param asked whether they ask to, where one does not write as a matter of course */
    boolean isWriting(Story story, Actor actor, boolean asked) {
        return (asked || story.stage() != Stage.TO_BE_SIGNED) && mayWrite(story, actor);
    }

    Acts of(Story story, Actor actor) {
        var url = "/desk/stories/" + story.id();
        return switch (story.stage()) {
            case EDITING -> editing(story, actor, url);
            case IN_FIRST_REVIEW, IN_SECOND_REVIEW, IN_FINAL_REVIEW -> inReview(story, actor, url);
            case TO_BE_SIGNED -> toBeSigned(story, actor, url);
            case SIGNED_OFF -> signedOff(story, actor, url);
            case WITHDRAWN -> new Acts(null, List.of(), null);
            case DROPPED ->
                covers(actor, story, Role.EDITOR)
                        ? new Acts(Act.send("重新编辑", url + "/reopening"), List.of(), null)
                        : new Acts(null, List.of(), null);
        };
    }

    private Acts editing(Story story, Actor actor, String url) {
        if (!covers(actor, story, Role.EDITOR)) {
            return new Acts(null, withdrawing(story, actor, url), "编辑还在写");
        }
        var others = new ArrayList<Act>();
        if (!actor.is(story.editor())) {
            others.add(Act.send("由我来编", url + "/editor"));
        }
        others.add(story.isLive() ? Act.send("不改了，用原稿", url + "/revision/end") : Act.open("不用这篇", url + "/disuse"));
        others.addAll(withdrawing(story, actor, url));
        return new Acts(Act.saveAndSend(story.road().isCorrection() ? "送终审" : "送初审"), others, null);
    }

    private Acts inReview(Story story, Actor actor, String url) {
        var round = story.stage().round().orElseThrow();
        var others = new ArrayList<Act>();
        takingBack(story, actor, url).ifPresent(others::add);
        if (reviewDesk.obstacleInEmergency(story, actor).isEmpty()) {
            others.add(Act.open("应急签审", url + "/emergency"));
        }
        others.addAll(withdrawing(story, actor, url));
        return reviewDesk.obstacle(story, actor).isEmpty()
                ? new Acts(Act.open("去" + words.of(round), url + "/review"), others, null)
                : new Acts(null, others, "等" + words.of(round));
    }

    private Acts toBeSigned(Story story, Actor actor, String url) {
        var others = new ArrayList<Act>();
        if (mayWrite(story, actor)) {
            others.add(Act.open("改一处", url + "?edit"));
        }
        takingBack(story, actor, url).ifPresent(others::add);
        others.addAll(withdrawing(story, actor, url));
        if (signOffDesk.obstacle(story, actor).isEmpty()) {
            return new Acts(Act.open("去签发", url + "/sign-off"), others, null);
        }
        if (proofDesk.obstacle(story, Reading.THIRD, actor).isEmpty()) {
            return new Acts(Act.open("做三校", url + "/proofs"), others, null);
        }
        if (covers(actor, story, Role.FINAL_REVIEWER)) {
            others.addFirst(Act.open("看看还差什么", url + "/sign-off"));
        }
        return new Acts(null, others, "等校完签发");
    }

    private Acts signedOff(Story story, Actor actor, String url) {
        var others = new ArrayList<Act>();
        if (covers(actor, story, Role.EDITOR) || covers(actor, story, Role.FINAL_REVIEWER)) {
            others.add(Act.open("更正", url + "/correction"));
        }
        others.addAll(withdrawing(story, actor, url));
        return new Acts(covers(actor, story, Role.EDITOR) ? Act.send("修改", url + "/revision") : null, others, null);
    }

    private static Optional<Act> takingBack(Story story, Actor actor, String url) {
        return covers(actor, story, Role.EDITOR) ? Optional.of(Act.send("收回修改", url + "/recall")) : Optional.empty();
    }

    private boolean mayWrite(Story story, Actor actor) {
        return savingDesk.obstacle(story, actor).isEmpty();
    }

    private static List<Act> withdrawing(Story story, Actor actor, String url) {
        var may = covers(actor, story, Role.EDITOR) || covers(actor, story, Role.FINAL_REVIEWER);
        return story.isLive() && may ? List.of(Act.open("撤稿", url + "/withdrawal")) : List.of();
    }

    private static boolean covers(Actor actor, Story story, Role role) {
        return actor.reach(role).covers(story.unit());
    }
}
