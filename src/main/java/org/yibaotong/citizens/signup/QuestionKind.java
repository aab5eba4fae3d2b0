package org.yibaotong.citizens.signup;

/** How a question is answered (题型). */
public enum QuestionKind {
    TEXT,
    CHOICE,
    NUMBER,
    DATE
}
