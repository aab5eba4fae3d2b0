package org.yibaotong.newsroom.submission;

import org.yibaotong.files.FileId;
import org.yibaotong.newsroom.consent.Showing;

/**
 * What the sender says of the people in a photo (照片里的人).
 *
 * @param note how they agreed
 */
record PictureWord(FileId picture, Showing showing, String note) {}
