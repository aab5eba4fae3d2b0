package org.yibaotong.inspection.mistake;

/** One mistake in a list. */
public record MistakeRow(
        String url, String about, String kind, String words, String at, String due, boolean isOverdue, String state) {}
