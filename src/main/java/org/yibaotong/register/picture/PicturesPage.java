package org.yibaotong.register.picture;

import org.jspecify.annotations.Nullable;

/**
 * The pictures an account has now, as they are printed.
 *
 * @param avatar where it is to be had, or null
 * @param says what the code says, or empty
 * @param elsewhere the other platform its code leads to, or empty
 */
public record PicturesPage(
        String id,
        String name,
        @Nullable String avatar,
        @Nullable String code,
        String says,
        String elsewhere) {

    public boolean saysLink() {
        return says.matches("(?i)https?://\\S+");
    }
}
