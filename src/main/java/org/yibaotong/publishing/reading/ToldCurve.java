package org.yibaotong.publishing.reading;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.yibaotong.publishing.reading.ReadTable.More;
import org.yibaotong.web.Times;

/**
 * A made-up reading curve for the example world: most at the beginning, less each day, little at night; and the hours add
 * up to the total exactly.
 */
record ToldCurve(String shape, long total) {

    private static final int LONGEST = 14 * 24;

    /** How a day goes, from midnight on, in hundredths of its busiest hour. */
    private static final int[] DAY = {
        12, 6, 3, 2, 3, 9, 34, 72, 88, 70, 58, 62, 84, 70, 52, 50, 54, 66, 82, 94, 100, 92, 66, 32
    };

    List<More> spread(long article, Instant from, Instant until) {
        var first = from.truncatedTo(ChronoUnit.HOURS);
        int hours = (int) Math.clamp(Duration.between(first, until).toHours() + 1, 1, LONGEST);
        var weights = IntStream.range(0, hours)
                .mapToDouble(hour -> weight(first, hour))
                .toArray();
        var parts = divide(weights);
        return IntStream.range(0, hours)
                .filter(hour -> parts[hour] > 0)
                .mapToObj(hour -> new More(article, first.plus(Duration.ofHours(hour)), parts[hour]))
                .toList();
    }

    private double weight(Instant first, int hour) {
        int ofDay = first.plus(Duration.ofHours(hour)).atZone(Times.ZONE).getHour();
        return Math.exp(-hour / fades()) * DAY[ofDay];
    }

    /** In hours: after so many it is read a third as often. */
    private double fades() {
        return switch (shape) {
            case "morning" -> 11;
            case "evening" -> 15;
            default -> 46;
        };
    }

    /** Whole numbers in proportion to the weights; what rounding leaves over goes to those it took most from. */
    private long[] divide(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        var parts = new long[weights.length];
        var lost = new ArrayList<Integer>();
        var exact = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            exact[i] = total * weights[i] / sum;
            parts[i] = (long) exact[i];
            lost.add(i);
        }
        lost.sort(Comparator.comparingDouble(i -> parts[i] - exact[i]));
        long over = total - LongStream.of(parts).sum();
        for (int i = 0; i < over; i++) {
            parts[lost.get(i % lost.size())]++;
        }
        return parts;
    }
}
