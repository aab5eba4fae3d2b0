package org.yibaotong.register.figure;

import java.text.DecimalFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures drawn small (小图): a line for how many there are, bars for how many there were. What is not known leaves a gap: in a line, where
 * there is no number for half as long again as usual.
 *
 * @param now the last number, in words
 * @param said all of it in a sentence, for those who hear the page
 * @param line the points of a line, or null where bars are drawn
 * @param area the same, closed below
 * @param source where the last number comes from, and of when it is
 */
public record Plot(
        String title,
        String now,
        String said,
        String definition,
        @Nullable String line,
        @Nullable String area,
        List<Bar> bars,
        String half,
        String full,
        List<String> labels,
        String source) {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 100;
    private static final int LABELS = 4;

    /** @param said the time and its number, for those who hear the page */
    public record Bar(String x, String y, String width, String height, String said) {}

    /** Of figures of one measure in the order of time, at least one. */
    static Plot of(List<Figure> figures, String title, String definition) {
        var last = figures.getLast();
        long top = roundedUp(figures.stream().mapToLong(Figure::value).max().orElse(0));
        boolean drawnAsLine = last.measure().isStock() && figures.size() > 1;
        return new Plot(
                title,
                worded(last),
                sentence(figures, title),
                definition,
                drawnAsLine ? line(figures, top) : null,
                drawnAsLine ? area(figures, top) : null,
                drawnAsLine ? List.of() : bars(figures, top),
                brief(top / 2.0),
                brief(top),
                labels(figures),
                last.source() + "，" + said(last));
    }

    private static String sentence(List<Figure> figures, String title) {
        var values = figures.stream().mapToLong(Figure::value).summaryStatistics();
        return "%s：%s到%s知道%d个数，最少%,d，最多%,d，最近%s"
                .formatted(
                        title,
                        said(figures.getFirst()),
                        said(figures.getLast()),
                        figures.size(),
                        values.getMin(),
                        values.getMax(),
                        worded(figures.getLast()));
    }

    private static String worded(Figure figure) {
        return "%,d".formatted(figure.value()) + figure.measure().unit();
    }

    /** One number between two gaps is a dot. */
    private static String line(List<Figure> figures, long top) {
        return runs(figures)
                .map(run -> "M" + points(run, figures, top) + (run.size() == 1 ? "h0" : ""))
                .collect(Collectors.joining());
    }

    private static String area(List<Figure> figures, long top) {
        return runs(figures)
                .map(run -> "M" + x(run.getFirst(), figures) + " 100L" + points(run, figures, top) + "L"
                        + x(run.getLast(), figures) + " 100Z")
                .collect(Collectors.joining());
    }

    private static String points(List<Figure> run, List<Figure> figures, long top) {
        return run.stream()
                .map(figure -> x(figure, figures) + " " + number(HEIGHT - (double) HEIGHT * figure.value() / top))
                .collect(Collectors.joining("L"));
    }

    private static String x(Figure figure, List<Figure> figures) {
        long from = figures.getFirst().day().toEpochDay();
        long whole = Math.max(1, figures.getLast().day().toEpochDay() - from);
        return number((double) WIDTH * (figure.day().toEpochDay() - from) / whole);
    }

    /** Those with no gap between them. */
    private static Stream<List<Figure>> runs(List<Figure> figures) {
        double most = 1.5 * usualStep(figures);
        var begins = IntStream.range(0, figures.size())
                .filter(i -> i == 0 || slot(figures.get(i - 1), figures.get(i)) > most)
                .toArray();
        return IntStream.range(0, begins.length)
                .mapToObj(i -> figures.subList(begins[i], i + 1 < begins.length ? begins[i + 1] : figures.size()));
    }

    private static int usualStep(List<Figure> figures) {
        var steps = IntStream.range(1, figures.size())
                .map(i -> slot(figures.get(i - 1), figures.get(i)))
                .sorted()
                .toArray();
        return steps[(steps.length - 1) / 2];
    }

    private static List<Bar> bars(List<Figure> figures, long top) {
        var first = figures.getFirst();
        int slots = Math.max(12, slot(first, figures.getLast()) + 1);
        double step = (double) WIDTH / slots;
        return figures.stream()
                .map(figure -> {
                    double height = figure.value() == 0 ? 0 : Math.max(1, (double) HEIGHT * figure.value() / top);
                    return new Bar(
                            number(step * slot(first, figure)),
                            number(HEIGHT - height),
                            number(step - Math.min(2, step / 4)),
                            number(height),
                            said(figure) + " " + worded(figure));
                })
                .toList();
    }

    private static int slot(Figure first, Figure figure) {
        return (int)
                (figure.span() == Span.MONTH
                        ? java.time.temporal.ChronoUnit.MONTHS.between(first.day(), figure.day())
                        : java.time.temporal.ChronoUnit.DAYS.between(first.day(), figure.day()));
    }

    private static List<String> labels(List<Figure> figures) {
        if (figures.size() == 1) {
            return List.of(label(figures.getFirst()));
        }
        int count = Math.min(LABELS, figures.size());
        return IntStream.range(0, count)
                .mapToObj(i -> figures.get(i * (figures.size() - 1) / (count - 1)))
                .map(Plot::label)
                .toList();
    }

    private static String label(Figure figure) {
        var day = figure.day();
        return figure.span() == Span.MONTH
                ? day.getYear() + "-" + two(day.getMonthValue())
                : two(day.getMonthValue()) + "-" + two(day.getDayOfMonth());
    }

    private static String said(Figure figure) {
        return figure.span() == Span.MONTH ? month(figure.day()) : figure.day().toString();
    }

    private static String month(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月";
    }

    /** The next of 2, 4, 10, 20, 40, 60, 80, 100 …, so that the half is a whole number too. */
    static long roundedUp(long most) {
        if (most <= 4) {
            return most <= 2 ? 2 : 4;
        }
        long power = (long) Math.pow(10, Math.floor(Math.log10(most)));
        long step = most <= power ? power : 2 * power;
        return (most + step - 1) / step * step;
    }

    private static String brief(double value) {
        return value < 10_000 ? "%,d".formatted((long) value) : new DecimalFormat("0.##").format(value / 10_000) + "万";
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static String number(double value) {
        return Double.toString(Math.round(value * 10) / 10.0);
    }
}
