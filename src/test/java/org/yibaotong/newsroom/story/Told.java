package org.yibaotong.newsroom.story;

import java.time.Instant;
import java.time.LocalDate;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.manuscript.Manuscript;
import org.yibaotong.newsroom.manuscript.PublicNote;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/** Stories for tests, brought to any stage by the acts that lead there. */
public final class Told {

    public static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    public static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    public static final UnitId STREET = UnitId.next();
    public static final PersonId EDITOR = PersonId.next();
    public static final PersonId REVIEWER = PersonId.next();
    public static final PublicNote NOTE = new PublicNote("日期写错了，应为星期日。");

    private Told() {}

    public static Manuscript text(String headline) {
        return Manuscript.of(headline, "", "民生", "<p>纸条一张张被领走。</p>", null);
    }

    public static Story at(Stage stage) {
        return switch (stage) {
            case EDITING -> edited();
            case IN_FIRST_REVIEW, IN_SECOND_REVIEW, IN_FINAL_REVIEW, TO_BE_SIGNED -> onTheRoad(edited(), stage);
            case SIGNED_OFF -> signedOff();
            case WITHDRAWN -> withdrawn();
            case DROPPED -> dropped();
        };
    }

    /** The same stages once there is an edition that the public reads. */
    public static Story revisedAt(Stage stage) {
        var story = signedOff();
        story.revise(EDITOR, NOON);
        story.save(text("改过的标题"), story.edition(), EDITOR, NOON);
        return onTheRoad(story, stage);
    }

    public static Story corrected() {
        var story = signedOff();
        story.correct(NOTE, "校对漏了", EDITOR, NOON);
        story.save(text("更正过的标题"), story.edition(), EDITOR, NOON);
        return story;
    }

    public static Edition edition(Story story) {
        return Edition.of(story, story.edition(), text(story.headline()), EDITOR, NOON, 0, null);
    }

    private static Story edited() {
        var story = Story.open(StoryId.next(), "2026-11-0417", STREET, EDITOR, NOON);
        story.begin(text("三十个微心愿"), NOON);
        return story;
    }

    private static Story onTheRoad(Story story, Stage stage) {
        if (stage != Stage.EDITING) {
            story.send(text("三十个微心愿"), EDITOR, NOON);
        }
        while (stage != Stage.EDITING && story.stage() != stage) {
            story.pass(story.stage().round().orElseThrow(), "同意", REVIEWER, NOON);
        }
        return story;
    }

    private static Story signedOff() {
        var story = onTheRoad(edited(), Stage.TO_BE_SIGNED);
        story.signOff(edition(story), REVIEWER, NOON);
        return story;
    }

    private static Story withdrawn() {
        var story = signedOff();
        story.withdraw(edition(story), story.headline(), NOTE, EDITOR, NOON);
        return story;
    }

    private static Story dropped() {
        var story = edited();
        story.drop("事情没办成", EDITOR, NOON);
        return story;
    }
}
