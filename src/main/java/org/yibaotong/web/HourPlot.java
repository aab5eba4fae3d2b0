package org.yibaotong.web;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often something was read, hour by hour (阅读曲线), as bars in a drawing {@value #WIDTH} wide and {@value #HEIGHT} high.
 *
 * @param until how old the numbers are
 * @param top the number at the upper edge, a round one
 * @param bars none as long as too few have read it for a drawing to say anything
 * @param hours words below the bars, evenly spaced
 */
public record HourPlot(String total, String until, String span, long top, List<Bar> bars, List<String> hours) {

    static final int WIDTH = 720;
    static final int HEIGHT = 120;
    private static final int LABELS = 5;
    /** The first half day fills up from the left, so that an hour always looks like an hour. */
    private static final int HOURS_LEAST = 12;

    private static final int HOURS_MOST = 72;
    private static final long READS_LEAST = 5;

    /** @param said the hour and its number, for those who hear the page */
    public record Bar(String x, String y, String width, String height, String said) {}

    /**
     * @param countedUntil the numbers are complete up to here
     * @param hours one number an hour, the first is the hour of {@code publishedAt}
     */
    public static HourPlot of(long total, Instant countedUntil, List<Long> hours, Instant publishedAt, Instant now) {
        long top = roundedUp(hours.isEmpty() ? 0 : Collections.max(hours));
        var first = publishedAt.truncatedTo(ChronoUnit.HOURS);
        long drawn = hours.stream().mapToLong(Long::longValue).sum();
        var bars = IntStream.range(0, drawn < READS_LEAST ? 0 : hours.size())
                .mapToObj(i -> bar(i, hours, top, first))
                .toList();
        return new HourPlot(
                "%,d".formatted(total),
                Times.brief(countedUntil, now),
                span(hours.size(), publishedAt, now),
                top,
                bars,
                labels(Math.max(HOURS_LEAST, hours.size()), first));
    }

    private static String span(int hours, Instant publishedAt, Instant now) {
        return hours < HOURS_MOST
                ? "发布了" + Times.measure(Duration.between(publishedAt, now))
                : "发布后头" + HOURS_MOST + "小时";
    }

    private static Bar bar(int i, List<Long> hours, long top, Instant first) {
        double step = (double) WIDTH / Math.max(HOURS_LEAST, hours.size());
        double gap = Math.min(2, step / 4);
        double height = hours.get(i) == 0 ? 0 : Math.max(1, (double) HEIGHT * hours.get(i) / top);
        return new Bar(
                number(i * step),
                number(HEIGHT - height),
                number(step - gap),
                number(height),
                Times.clock(first.plus(i, ChronoUnit.HOURS)) + " %,d次".formatted(hours.get(i)));
    }

    /** At most five of them, the first under the first bar and the last under the last. */
    private static List<String> labels(int hours, Instant first) {
        int count = Math.min(LABELS, hours);
        return IntStream.range(0, count)
                .mapToObj(i -> count == 1 ? 0 : Math.round((float) i * (hours - 1) / (count - 1)))
                .map(hour -> label(first, hour))
                .toList();
    }

    private static String label(Instant first, int hour) {
        var at = first.plus(hour, ChronoUnit.HOURS).atZone(Times.ZONE);
        var day = first.atZone(Times.ZONE).toLocalDate().until(at.toLocalDate()).getDays();
        var prefix = day == 0 ? "" : day == 1 ? "次日" : "第" + (day + 1) + "天";
        return prefix + at.getHour() + "时";
    }

    /** The next of 4, 10, 20, 40, 60, 80, 100, 200 …, so that the half is a whole number too. */
    static long roundedUp(long most) {
        if (most <= 4) {
            return 4;
        }
        if (most <= 10) {
            return 10;
        }
        long power = (long) Math.pow(10, Math.floor(Math.log10(most)));
        long step = most <= 2 * power ? power / 5 : 2 * power;
        step = Math.max(2, step);
        return (most + step - 1) / step * step;
    }

    public boolean isDrawn() {
        return !bars.isEmpty();
    }

    public boolean isUnread() {
        return total.equals("0");
    }

    public String half() {
        return "%,d".formatted(top / 2);
    }

    public String full() {
        return "%,d".formatted(top);
    }

    private static String number(double value) {
        return Double.toString(Math.round(value * 10) / 10.0);
    }
}
