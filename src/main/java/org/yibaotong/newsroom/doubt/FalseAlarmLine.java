package org.yibaotong.newsroom.doubt;

/** A false alarm as it is printed. */
public record FalseAlarmLine(String id, String words, String said) {}
