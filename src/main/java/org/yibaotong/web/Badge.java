package org.yibaotong.web;

/** How a state is shown (状态标记): word, colour and icon together, the same on every page. */
public record Badge(String word, String tone, String icon) {}
