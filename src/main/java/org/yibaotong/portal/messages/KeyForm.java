package org.yibaotong.portal.messages;

import org.jspecify.annotations.Nullable;
import org.yibaotong.citizens.OwnMessages.Key;

/** What a page carries that shows somebody their own message: its code, or the pass of who proved a contact and its number. */
public record KeyForm(
        @Nullable String code,
        @Nullable String pass,
        @Nullable Long number) {

    public Key key() {
        return new Key(code == null ? "" : code, pass == null ? "" : pass, number == null ? 0 : number);
    }
}
