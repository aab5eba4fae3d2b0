package org.yibaotong.closure.campaign;

/** The kinds of units a report tells apart (单位类型): departments, street and town offices, villages and communities, and the bodies of each. */
public enum UnitKind {
    DEPARTMENT,
    STREET,
    COMMUNITY,
    INSTITUTION,
    SCHOOL,
    HOSPITAL,
    COMPANY,
    MASS_ORGANISATION,
    GRASSROOTS
}
