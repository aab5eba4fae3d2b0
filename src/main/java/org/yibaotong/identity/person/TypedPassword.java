package org.yibaotong.identity.person;

import java.text.Normalizer;

/** A password as it was typed (输入的密码): full-width and plain signs are the same keys on another keyboard. */
final class TypedPassword {

    private TypedPassword() {}

    static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }
}
