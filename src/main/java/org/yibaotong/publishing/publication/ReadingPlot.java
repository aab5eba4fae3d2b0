package org.yibaotong.publishing.publication;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.yibaotong.newsroom.Publications.Reading;
import org.yibaotong.publishing.reading.Readings;

/**
 * A reading curve (阅读曲线) ready to draw: one bar an hour in a field of 100 by 100.
 *
 * @param top what the upper line stands for
 * @param labels at the left, in the middle and at the right
 */
public record ReadingPlot(String total, String hours, List<Bar> bars, String half, String top, List<String> labels) {

    private static final double GAP = 0.15;

    /** In hundredths of the field; its words are what a screen reader says. */
    public record Bar(String x, String y, String width, String height, String words) {}

    static ReadingPlot of(Reading reading, HourNames names) {
        var hours = reading.hours();
        long top = round(hours.stream().mapToLong(Long::longValue).max().orElse(0));
        var bars = IntStream.range(0, hours.size())
                .mapToObj(hour -> bar(hour, hours.size(), hours.get(hour), top, names))
                .toList();
        return new ReadingPlot(
                number(reading.total()),
                hours.size() < Readings.HOURS ? "发布后" + hours.size() + "小时" : "发布后头" + Readings.HOURS + "小时",
                bars,
                number(top / 2),
                number(top),
                List.of(names.of(0), names.of(hours.size() / 2), names.of(hours.size() - 1)));
    }

    /** What the hour so many hours after publication is called. */
    interface HourNames {
        String of(int hour);
    }

    private static Bar bar(int hour, int hours, long reads, long top, HourNames names) {
        double width = 100.0 / hours;
        double height = reads == 0 ? 0 : Math.max(1, reads * 100.0 / top);
        return new Bar(
                decimal(hour * width + width * GAP / 2),
                decimal(100 - height),
                decimal(width * (1 - GAP)),
                decimal(height),
                names.of(hour) + "：" + number(reads) + "次");
    }

    /** The next even number of the kind 2, 4, 10, 20, 40, 100, so that the half of it is whole. */
    private static long round(long most) {
        for (long power = 1; ; power *= 10) {
            for (long step : new long[] {2, 4, 10}) {
                if (most <= step * power) {
                    return step * power;
                }
            }
        }
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
