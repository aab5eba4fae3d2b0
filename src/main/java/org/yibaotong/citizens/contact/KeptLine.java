package org.yibaotong.citizens.contact;

/**
 * One thing that is kept under a contact.
 *
 * @param what its code, as in {@code kept.message}
 * @param id by which whoever keeps it knows it
 * @param name in words its owner knows
 * @param until what it is for and when it goes
 * @param url its public page, or empty
 */
public record KeptLine(Kept what, String id, String name, String until, String url) {

    /** What can be kept. */
    public enum Kept {
        MESSAGE,
        FOLLOWED,
        SIGN_UP,
        CLAIM,
        WISH,
        SUBSCRIPTION
    }
}
