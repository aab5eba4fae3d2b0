package org.yibaotong.example.drawing;

import java.awt.geom.Path2D;
import java.util.stream.Stream;

/** Paths through points given as x, y, x, y …: straight, or soft (Catmull-Rom splines). */
final class Curves {

    private Curves() {}

    /** Points written as in SVG: {@code "0,0 40,20"}. */
    static double[] points(String text) {
        return Stream.of(text.split("[ ,]")).mapToDouble(Double::parseDouble).toArray();
    }

    static Path2D.Double straight(double... points) {
        var path = start(points);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }

    static Path2D.Double open(double... points) {
        var path = start(points);
        int last = points.length / 2 - 1;
        for (int i = 0; i < last; i++) {
            bend(path, points, Math.max(i - 1, 0), i, i + 1, Math.min(i + 2, last));
        }
        return path;
    }

    static Path2D.Double closed(double... points) {
        var path = start(points);
        int count = points.length / 2;
        for (int i = 0; i < count; i++) {
            bend(path, points, (i + count - 1) % count, i, (i + 1) % count, (i + 2) % count);
        }
        path.closePath();
        return path;
    }

    private static Path2D.Double start(double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        return path;
    }

    private static void bend(Path2D path, double[] points, int before, int from, int to, int after) {
        path.curveTo(
                points[2 * from] + (points[2 * to] - points[2 * before]) / 6,
                points[2 * from + 1] + (points[2 * to + 1] - points[2 * before + 1]) / 6,
                points[2 * to] - (points[2 * after] - points[2 * from]) / 6,
                points[2 * to + 1] - (points[2 * after + 1] - points[2 * from + 1]) / 6,
                points[2 * to],
                points[2 * to + 1]);
    }
}
