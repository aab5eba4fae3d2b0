package org.yibaotong.newsroom.head;

/** How a stage is shown (状态标记): word, colour and icon together, the same on every page. */
public record StoryMark(String word, String tone, String icon) {}
