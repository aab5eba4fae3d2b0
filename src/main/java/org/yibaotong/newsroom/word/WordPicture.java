package org.yibaotong.newsroom.word;

/** A picture taken out of a Word file, and what it really is, whatever its name said. */
@SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
public record WordPicture(byte[] content, String type) {}
