package org.yibaotong.newsroom.accuracy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Rows;

/**
 * How often hints are right, ready to print.
 *
 * @param right of every hundred hints that somebody judged, or null while nobody has judged any
 * @param missed pairs that only people saw to be one event
 * @param lines by what the program took them for
 * @param wrong where people said the opposite
 */
public record AccuracyPage(
        long judged, long confirmed, @Nullable Long right, long missed, List<Line> lines, Rows<Wrong> wrong) {

    /** @param found what the program took them for */
    public record Line(String found, long same, long apart, long open) {}

    /** @param said what people said of the two */
    public record Wrong(String url, String title, String otherTitle, String words, String said, String when) {}
}
