package org.yibaotong.inspection.mistake;

/** How far a mistake that was pointed out has come (处理到哪里). */
public enum MistakeState {
    WAITING,
    /** 确有错误: it is a finding now. */
    CONFIRMED,
    /** 不是错误. */
    NONE
}
