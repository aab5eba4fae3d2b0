package org.yibaotong.register.picture;

import org.jspecify.annotations.Nullable;
import org.yibaotong.files.FileId;

/**
 * A picture that is to be an account's from now on (选定的图片).
 *
 * @param file null where it is to have none any more
 * @param says what the code in it says, or empty
 */
public record Chosen(PictureKind kind, @Nullable FileId file, String says) {}
