package org.yibaotong.newsroom.submission;

/** What is sent in (来稿种类): facts for a story, or a whole story. */
public enum SubmissionKind {
    /** 线索. */
    LEAD,
    /** 稿件. */
    STORY
}
