package org.yibaotong.fetch;

/** Makes a fetcher (取页面的人) for work that needs other limits than the usual ones; it asks no address the usual one may not. */
public interface Fetchers {

    /** @param name how it calls itself, such as {@code Yibaotong-Archive/1}; where to find whoever sent it is added */
    Fetcher with(FetchLimits limits, String name);
}
