package org.yibaotong.files;

/** A picture (图片) as we keep it, with nothing inside but what shows, and its size in pixels when it stands upright. */
public record Picture(byte[] content, String mediaType, int width, int height) {}
