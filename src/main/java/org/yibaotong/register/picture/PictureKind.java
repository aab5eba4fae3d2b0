package org.yibaotong.register.picture;

import java.util.Locale;
import java.util.stream.Stream;
import org.yibaotong.shared.NotFound;

/** What a picture of an account is (图片种类): what people see beside its name, or what they scan to get there. */
public enum PictureKind {
    AVATAR("头像"),
    CODE("二维码");

    private final String word;

    PictureKind(String word) {
        this.word = word;
    }

    static PictureKind of(String name) {
        return Stream.of(values())
                .filter(kind -> kind.field().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("picture of an account", name));
    }

    /** As fields and addresses name it. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    String word() {
        return word;
    }
}
