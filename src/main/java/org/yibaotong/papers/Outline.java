package org.yibaotong.papers;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Locale;

/** A shape in the words of PDF (轮廓). Its y goes up, where that of the screen goes down. */
final class Outline {

    private final StringBuilder path = new StringBuilder();
    private double lastX;
    private double lastY;

    private Outline() {}

    static String of(Shape shape, float advance) {
        var bounds = shape.getBounds();
        var outline = new Outline();
        outline.numbers(advance, 0, bounds.getMinX(), -bounds.getMaxY(), bounds.getMaxX(), -bounds.getMinY())
                .append("d1\n");
        var path = shape.getPathIterator(null);
        boolean isEvenOdd = path.getWindingRule() == PathIterator.WIND_EVEN_ODD;
        for (var points = new double[6]; !path.isDone(); path.next()) {
            outline.step(path.currentSegment(points), points);
        }
        return outline.path.append(isEvenOdd ? "f*" : "f").toString();
    }

    private void step(int kind, double[] to) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> straight(to, "m\n");
            case PathIterator.SEG_LINETO -> straight(to, "l\n");
            case PathIterator.SEG_QUADTO -> quadratic(to);
            case PathIterator.SEG_CUBICTO ->
                numbers(to[0], -to[1], to[2], -to[3], to[4], -to[5]).append("c\n");
            default -> path.append("h\n");
        }
        int end = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
        lastX = to[end];
        lastY = to[end + 1];
    }

    private void straight(double[] to, String operator) {
        numbers(to[0], -to[1]).append(operator);
    }

    /** PDF knows cubic curves only. */
    private void quadratic(double[] to) {
        numbers(
                        lastX + (to[0] - lastX) * 2 / 3,
                        -(lastY + (to[1] - lastY) * 2 / 3),
                        to[2] + (to[0] - to[2]) * 2 / 3,
                        -(to[3] + (to[1] - to[3]) * 2 / 3),
                        to[2],
                        -to[3])
                .append("c\n");
    }

    private StringBuilder numbers(double... numbers) {
        for (double number : numbers) {
            path.append(String.format(Locale.ROOT, "%.0f ", number));
        }
        return path;
    }
}
