package org.yibaotong.citizens.signupplan;

/** How a question is answered (题型). */
public enum QuestionKind {
    TEXT,
    CHOICE,
    NUMBER,
    DATE
}
