package org.yibaotong.register.account;

/** Who answers for an account, and for what (职责). */
public enum Duty {
    LEADER,
    HEAD,
    ADMINISTRATOR
}
