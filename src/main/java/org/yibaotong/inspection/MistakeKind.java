package org.yibaotong.inspection;

/** What a mistake is about (哪一类错). */
public enum MistakeKind {
    WORDING,
    OUTDATED,
    LINK,
    SERVICE,
    CONTENT,
    OTHER
}
