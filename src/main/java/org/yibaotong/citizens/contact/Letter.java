package org.yibaotong.citizens.contact;

import org.yibaotong.text.PlainText;

/**
 * What a resident is sent (信).
 *
 * @param subject of an e-mail; a short message has none
 * @param stop where one press ends it all, for mail that comes again and again; else empty
 */
public record Letter(String subject, String words, String stop) {

    /** One line, so that it cannot become another header. */
    public Letter {
        subject = PlainText.line(subject);
    }

    public static Letter of(String subject, String words) {
        return new Letter(subject, words, "");
    }
}
