package org.yibaotong.newsroom.story;

import org.yibaotong.shared.Role;

/** One of the three reviews (三审): 初审, 复审, 终审. */
public enum Round {
    FIRST,
    SECOND,
    FINAL;

    /** The role that takes it. */
    public Role role() {
        return switch (this) {
            case FIRST -> Role.FIRST_REVIEWER;
            case SECOND -> Role.SECOND_REVIEWER;
            case FINAL -> Role.FINAL_REVIEWER;
        };
    }

    /** Where a story stands that waits for it. */
    public Stage stage() {
        return switch (this) {
            case FIRST -> Stage.IN_FIRST_REVIEW;
            case SECOND -> Stage.IN_SECOND_REVIEW;
            case FINAL -> Stage.IN_FINAL_REVIEW;
        };
    }

    /** In the trail and under the article, which are kept in words and not in codes. */
    public String chinese() {
        return switch (this) {
            case FIRST -> "初审";
            case SECOND -> "复审";
            case FINAL -> "终审";
        };
    }

    /** Where it goes once passed. */
    Stage next() {
        return switch (this) {
            case FIRST -> Stage.IN_SECOND_REVIEW;
            case SECOND -> Stage.IN_FINAL_REVIEW;
            case FINAL -> Stage.TO_BE_SIGNED;
        };
    }
}
