package org.yibaotong.fetch;

import java.time.Duration;

/**
 * How much of a site is taken at most (上限).
 *
 * @param bytes of a page, unpacked
 * @param time for a page with all its redirects, waiting for one's turn aside
 * @param apart the time between two requests to one host
 */
public record FetchLimits(int bytes, Duration time, int redirects, Duration apart) {

    static final int LONGEST_LINE = 16_384;
    static final int MOST_HEADERS = 200;

    public static final FetchLimits USUAL = new FetchLimits(1 << 20, Duration.ofSeconds(15), 5, Duration.ofSeconds(1));

    /** The same with as much time as that, where it is more. */
    public FetchLimits withAtLeast(Duration other) {
        return new FetchLimits(bytes, other.compareTo(time) > 0 ? other : time, redirects, apart);
    }
}
