package org.yibaotong.citizens.contact;

/**
 * One thing that is kept under a contact.
 *
 * @param what its code, as in {@code kept.message}
 * @param id by which whoever keeps it knows it
 * @param name in words its owner knows
 * @param thing what it is about, without whose it is
 * @param until what it is for and when it goes
 * @param url its public page, or empty
 * @param mayWithdraw whether there is a consent to take back
 */
public record KeptLine(Kept what, String id, String name, String thing, String until, String url, boolean mayWithdraw) {

    /** What is kept with a consent alone. */
    public KeptLine(Kept what, String id, String name, String thing, String until, String url) {
        this(what, id, name, thing, until, url, true);
    }

    /** What can be kept. */
    public enum Kept {
        MESSAGE,
        FOLLOWED,
        SIGN_UP,
        CLAIM,
        WISH,
        MISTAKE,
        SUBSCRIPTION
    }

    /** What of it lies in the safe and can be wrong. The telephone is not: by it somebody proved whose it is. */
    public enum Detail {
        NAME,
        GUARDIAN,
        SCHOOL,
        ADDRESS
    }
}
