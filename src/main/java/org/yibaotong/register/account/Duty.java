package org.yibaotong.register.account;

/** Who answers for an account, and for what (职责). */
public enum Duty {
    LEADER,
    HEAD,
    ADMINISTRATOR,
    /** 运营者: who posts, which need not be whose name the account was opened with. */
    OPERATOR,
    /** Who holds the telephone or the mailbox it was opened with: without it nobody gets in again. */
    HOLDER
}
