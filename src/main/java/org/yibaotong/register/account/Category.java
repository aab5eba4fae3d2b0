package org.yibaotong.register.account;

import org.yibaotong.identity.Units.Level;

/** What kind of body stands behind an account (单位类别). Whether the government's rules reach it is another matter. */
public enum Category {
    PARTY,
    GOVERNMENT,
    INSTITUTION,
    SCHOOL,
    HOSPITAL,
    COMPANY,
    MASS_ORGANISATION,
    GRASSROOTS;

    /** What a unit of that level most often is. */
    public static Category of(Level level) {
        return switch (level) {
            case CITY, DISTRICT, STREET, DEPARTMENT -> GOVERNMENT;
            case COMMUNITY -> GRASSROOTS;
            case CENTRE -> INSTITUTION;
        };
    }
}
