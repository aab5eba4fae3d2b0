package org.yibaotong.closure;

import org.yibaotong.register.AccountId;

/** The old addresses (旧网址) of a website that is being closed, as far as whoever keeps them knows. */
public interface OldAddresses {

    Known of(AccountId website);

    /**
     * @param url where they are looked after, or where that is begun
     * @param isKept whether it is begun
     * @param all how many of them lead somewhere, or are said to lead nowhere
     * @param undecided of how many nobody has decided
     */
    record Known(String url, boolean isKept, long all, long undecided) {}
}
