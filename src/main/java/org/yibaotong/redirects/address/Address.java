package org.yibaotong.redirects.address;

/**
 * An address of an old site in canonical form (规范网址): path and significant parameters, readable, without the host. Only
 * {@link AddressRules} makes one.
 */
public record Address(String value) {

    /** What an index of the database can hold, and browsers send. */
    public static final int LONGEST = 2_048;

    public static final Address HOME = new Address("/");

    public boolean isHome() {
        return equals(HOME);
    }

    public boolean isTooLong() {
        return value.length() > LONGEST;
    }

    @Override
    public String toString() {
        return value;
    }
}
