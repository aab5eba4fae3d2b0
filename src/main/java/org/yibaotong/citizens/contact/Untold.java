package org.yibaotong.citizens.contact;

import java.util.Optional;

/**
 * Those who are still to be told (还没告知的人). Each is taken for one try and comes back by itself where the try failed, until a person with a
 * telephone has to do it.
 *
 * @param <T> what is known of one of them without opening the safe
 */
public interface Untold<T> {

    /** With waits that double from ten minutes the last is 21 hours later: a gateway that stands still overnight loses nobody. */
    int TRIES = 8;

    int FIRST_WAIT_MINUTES = 10;

    /** Committed before anything is sent: no row is locked while a gateway thinks, and no other node takes the same one. */
    Optional<T> take();

    /** As it is written down where it fails: by a number, never by an address. */
    String whom(T one);

    /** How many tries there were, with the one it was taken for. */
    int tries(T one);

    /** Whether the next try would come too late, or there is none. */
    default boolean isLastTry(T one) {
        return tries(one) >= TRIES;
    }

    /** Nothing where nobody can be sent anything. */
    Optional<Contact> contact(T one);

    Letter letter(T one);

    /** Not taken again. */
    void told(T one);

    /**
     * Not taken again either. Where it can be read elsewhere nobody is rung up.
     *
     * @return whether clerks have to be told: they were still to be told, and nobody had given up yet
     */
    default boolean giveUp(T one) {
        told(one);
        return false;
    }

    /** Whoever looks after it learns that somebody has to be rung up; with giving up, or neither. */
    default void tellClerks(T one) {}
}
