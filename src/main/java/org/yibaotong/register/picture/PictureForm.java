package org.yibaotong.register.picture;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The pictures on an account's form. A form on which none is chosen sends an empty one. */
public record PictureForm(
        @Nullable MultipartFile avatar,
        @Nullable MultipartFile code,
        @Nullable Boolean withoutAvatar,
        @Nullable Boolean withoutCode) {

    @Nullable MultipartFile sent(PictureKind kind) {
        var file = switch (kind) {
            case AVATAR -> avatar;
            case CODE -> code;
        };
        return file == null || file.isEmpty() ? null : file;
    }

    boolean takesAway(PictureKind kind) {
        return Boolean.TRUE.equals(
                switch (kind) {
                    case AVATAR -> withoutAvatar;
                    case CODE -> withoutCode;
                });
    }
}
