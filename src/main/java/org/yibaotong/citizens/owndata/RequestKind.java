package org.yibaotong.citizens.owndata;

/** What somebody may ask about their own data (个人信息保护法第四十四条至第四十七条). */
public enum RequestKind {
    /** For what the page cannot show, such as what is kept on paper. */
    SEE,
    CORRECT,
    /** At the counter only: on the portal it is done at once. */
    WITHDRAW,
    DELETE
}
