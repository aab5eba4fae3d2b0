package org.yibaotong.newsroom.pool;

import org.yibaotong.newsroom.submission.Mark;

/**
 * One submission in the pool, ready to print.
 *
 * @param from unit, kind, photos
 * @param age how long ago it came in
 * @param left the time left for an answer, or how long it is late
 * @param late whether that time is over
 * @param mark what became of it, or that it waits
 */
public record PoolRow(
        String id,
        int version,
        String title,
        String summary,
        java.util.List<String> from,
        String age,
        String left,
        boolean late,
        boolean open,
        Mark mark) {

    public String url() {
        return "/desk/pool/" + id;
    }
}
