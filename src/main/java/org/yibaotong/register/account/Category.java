package org.yibaotong.register.account;

/** What kind of body stands behind an account (单位类别). Whether the government's rules reach it is another matter. */
public enum Category {
    PARTY,
    GOVERNMENT,
    INSTITUTION,
    SCHOOL,
    HOSPITAL,
    COMPANY,
    MASS_ORGANISATION,
    GRASSROOTS
}
