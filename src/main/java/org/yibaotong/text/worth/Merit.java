package org.yibaotong.text.worth;

/**
 * One reason to tell something, or not to (理由), with the words a person can check it by. There is no sum of them.
 *
 * @param words as they stand in the text; empty where something is missing
 */
public record Merit(MeritKind kind, String words) {}
