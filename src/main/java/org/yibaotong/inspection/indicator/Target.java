package org.yibaotong.inspection.indicator;

/** What an indicator is about (对象). An app is an account too. */
public enum Target {
    ACCOUNT,
    APP,
    WEBSITE;

    boolean includes(Target one) {
        return this == one || (this == ACCOUNT && one == APP);
    }
}
