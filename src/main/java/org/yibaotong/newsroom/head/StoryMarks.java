package org.yibaotong.newsroom.head;

import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.story.Stage;
import org.yibaotong.web.Badge;
import org.yibaotong.web.Words;

/** Gives every stage its mark. */
@Component
public class StoryMarks {

    private final Words words;

    StoryMarks(Words words) {
        this.words = words;
    }

    public Badge of(Stage stage) {
        return new Badge(words.of(stage), tone(stage), icon(stage));
    }

    /** Once the public can read it, that is what counts. */
    public Badge of(Stage stage, boolean published) {
        return published && stage == Stage.SIGNED_OFF
                ? new Badge(words.of("story.mark.published"), "is-good", "check")
                : of(stage);
    }

    private static String tone(Stage stage) {
        return switch (stage) {
            case EDITING, IN_FIRST_REVIEW, IN_SECOND_REVIEW, IN_FINAL_REVIEW -> "is-brand";
            case TO_BE_SIGNED -> "is-warn";
            case SIGNED_OFF -> "is-good";
            case WITHDRAWN -> "is-bad";
            case DROPPED -> "";
        };
    }

    private static String icon(Stage stage) {
        return switch (stage) {
            case EDITING, TO_BE_SIGNED -> "pen";
            case IN_FIRST_REVIEW, IN_SECOND_REVIEW, IN_FINAL_REVIEW -> "clock";
            case SIGNED_OFF -> "check";
            case WITHDRAWN -> "slash";
            case DROPPED -> "pause";
        };
    }
}
