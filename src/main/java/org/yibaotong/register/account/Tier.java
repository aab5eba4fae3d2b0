package org.yibaotong.register.account;

/** The level of the unit behind an account (层级). */
public enum Tier {
    CITY,
    DISTRICT,
    STREET,
    COMMUNITY
}
