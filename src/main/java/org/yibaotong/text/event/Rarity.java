package org.yibaotong.text.event;

/**
 * How rare a term is in the news (罕见程度): the logarithm of how many passages there are to one with the term. Terms share 65 536
 * places by hash; what is rare seldom meets something common there.
 */
final class Rarity {

    static final int BITS = 16;
    static final int STEPS = 20;

    private static final byte[] TABLE = Resource.bytes("rarity.bin");

    private Rarity() {}

    static float of(int term) {
        return (float) (TABLE[place(term)] & 0xFF) / STEPS;
    }

    static int place(int term) {
        return (term * 0x9E3779B1) >>> (Integer.SIZE - BITS);
    }
}
