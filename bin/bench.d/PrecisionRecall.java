import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is gained and lost by being bolder: precision against recall while the threshold goes down, as a drawing (SVG). */
class PrecisionRecall {

    private static final int SIDE = 300;
    private static final int EDGE = 40;

    /** Of the pairs from the surest down to one: which part of all true ones is among them, and which part of them is true. */
    record Point(double recall, double precision) {}

    private final StringBuilder svg = new StringBuilder();

    private PrecisionRecall() {}

    /** The curve, and where on it the product decides. */
    static String draw(String title, List<Point> curve, Point decided) {
        var drawing = new PrecisionRecall();
        drawing.grid(title);
        drawing.add(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"#b3261e\" stroke-width=\"2\"/>",
                curve.stream().map(PrecisionRecall::place).collect(Collectors.joining(" ")));
        drawing.add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"#b3261e\"/>", x(decided.recall()), y(decided.precision()));
        drawing.add("</svg>");
        return drawing.svg.toString();
    }

    private void grid(String title) {
        int whole = SIDE + 2 * EDGE;
        add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"11\">", whole, whole);
        add("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>", whole, whole);
        add("<text x=\"%d\" y=\"22\" font-weight=\"bold\">%s</text>", EDGE, title);
        for (int tenth = 0; tenth <= 10; tenth += 2) {
            double at = tenth / 10.0;
            add("<path d=\"M%.1f %.1fV%.1fM%.1f %.1fH%.1f\" stroke=\"#ddd\"/>", x(at), y(0), y(1), x(0), y(at), x(1));
            add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%.1f</text>", x(at), y(0) + 15, at);
            add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\">%.1f</text>", x(0) - 5, y(at) + 4, at);
        }
        add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">recall</text>", x(0.5), y(0) + 31);
        add("<text transform=\"translate(12 %.1f) rotate(-90)\" text-anchor=\"middle\">precision</text>", y(0.5));
    }

    private void add(String line, Object... values) {
        svg.append(String.format(Locale.ROOT, line, values)).append('\n');
    }

    private static String place(Point point) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x(point.recall()), y(point.precision()));
    }

    private static double x(double recall) {
        return EDGE + recall * SIDE;
    }

    private static double y(double precision) {
        return EDGE + (1 - precision) * SIDE;
    }
}
