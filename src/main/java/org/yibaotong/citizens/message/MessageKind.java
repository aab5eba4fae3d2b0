package org.yibaotong.citizens.message;

/** What somebody writes for (留言类别). */
public enum MessageKind {
    REQUEST,
    QUESTION,
    COMPLAINT,
    ADVICE,
    /** 减负反馈: something public offices ask of people that burdens them. */
    BURDEN
}
