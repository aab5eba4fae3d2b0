package org.yibaotong.inspection.indicator;

import org.yibaotong.register.Accounts.AccountFacts;

/** What an indicator is about (对象). An app is an account too. */
public enum Target {
    ACCOUNT,
    APP,
    WEBSITE,
    ANY;

    public static Target of(AccountFacts account) {
        return account.isWebsite() ? WEBSITE : account.platform().equals("app") ? APP : ACCOUNT;
    }

    boolean includes(Target one) {
        return this == one || this == ANY || (this == ACCOUNT && one == APP);
    }
}
