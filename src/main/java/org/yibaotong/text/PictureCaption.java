package org.yibaotong.text;

/** What stands under a picture (图片说明), with the hash of the picture. */
public record PictureCaption(String picture, String words) {}
