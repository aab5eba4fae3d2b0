package org.yibaotong.files;

/** A picture (图片) as we keep it: pixels written by ourselves, with nothing else inside. */
public record Picture(byte[] content, String mediaType, int width, int height) {}
