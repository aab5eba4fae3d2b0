package org.yibaotong.example.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** A sheet of 1600 by 900 units: takes plain shapes and fills them in the light of the scene. */
final class Canvas {

    static final int WIDTH = 1600;
    static final int HEIGHT = 900;

    private final Graphics2D graphics;
    private final Chance chance;
    private Light light = Light.DAY;

    Canvas(Graphics2D graphics, Chance chance) {
        this.graphics = graphics;
        this.chance = chance;
    }

    Chance chance() {
        return chance;
    }

    Light light() {
        return light;
    }

    void light(Light light) {
        this.light = light;
    }

    /** Every other picture of the scene is mirrored. */
    void flipSometimes() {
        if (chance.likely(0.5)) {
            graphics.translate(WIDTH, 0);
            graphics.scale(-1, 1);
        }
    }

    void rect(Color colour, double x, double y, double width, double height) {
        fill(colour, new Rectangle2D.Double(x, y, width, height));
    }

    void round(Color colour, double x, double y, double width, double height, double radius) {
        fill(colour, new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius));
    }

    void disc(Color colour, double x, double y, double radius) {
        oval(colour, x, y, radius, radius);
    }

    void oval(Color colour, double x, double y, double across, double down) {
        fill(colour, new Ellipse2D.Double(x - across, y - down, 2 * across, 2 * down));
    }

    void polygon(Color colour, double... points) {
        var path = Curves.straight(points);
        path.closePath();
        fill(colour, path);
    }

    /** A soft closed shape through the points. */
    void blob(Color colour, double... points) {
        fill(colour, Curves.closed(points));
    }

    /** A soft edge through the points, left to right, filled down to the bottom. */
    void land(Color colour, double bottom, double... points) {
        var path = Curves.open(points);
        path.lineTo(points[points.length - 2], bottom);
        path.lineTo(points[0], bottom);
        path.closePath();
        fill(colour, path);
    }

    void line(Color colour, double width, double... points) {
        stroke(colour, width, Curves.straight(points));
    }

    void curve(Color colour, double width, double... points) {
        stroke(colour, width, Curves.open(points));
    }

    void fill(Color colour, Shape shape) {
        fill((Paint) light.on(colour), shape);
    }

    void fade(Color top, Color bottom, double x, double y, double width, double height) {
        var paint = new GradientPaint(0, (float) y, light.on(top), 0, (float) (y + height), light.on(bottom));
        fill(paint, new Rectangle2D.Double(x, y, width, height));
    }

    /** Light that thins out to nothing at the radius. */
    void halo(Color colour, double x, double y, double radius) {
        double opacity = colour.getAlpha() / 255.0;
        var fractions = new float[] {0, 0.3f, 0.6f, 1};
        var colours = new Color[] {
            colour, Palette.veil(colour, opacity * 0.5), Palette.veil(colour, opacity * 0.16), Palette.veil(colour, 0)
        };
        var paint = new RadialGradientPaint((float) x, (float) y, (float) radius, fractions, colours);
        fill(paint, new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    void ring(Color colour, double width, double x, double y, double radius) {
        stroke(colour, width, new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    /** A pane of glass; behind a lit one it is day. */
    void glass(boolean lit, Color colour, double x, double y, double width, double height) {
        in(lit ? Light.DAY : light, () -> rect(colour, x, y, width, height));
    }

    void at(double x, double y, double size, Runnable drawing) {
        at(x, y, size, size, drawing);
    }

    /** Draws something around its own origin: placed, and scaled (a negative width mirrors it). */
    void at(double x, double y, double width, double height, Runnable drawing) {
        var before = graphics.getTransform();
        graphics.translate(x, y);
        graphics.scale(width, height);
        drawing.run();
        graphics.setTransform(before);
    }

    void turned(double x, double y, double degrees, Runnable drawing) {
        var before = graphics.getTransform();
        graphics.translate(x, y);
        graphics.rotate(Math.toRadians(degrees));
        drawing.run();
        graphics.setTransform(before);
    }

    void within(Shape frame, Runnable drawing) {
        var before = graphics.getClip();
        graphics.clip(frame);
        drawing.run();
        graphics.setClip(before);
    }

    /** Draws something in another light, such as a lit window at night. */
    void in(Light other, Runnable drawing) {
        var before = light;
        light = other;
        drawing.run();
        light = before;
    }

    private void fill(Paint paint, Shape shape) {
        graphics.setPaint(paint);
        graphics.fill(shape);
    }

    private void stroke(Color colour, double width, Shape path) {
        graphics.setPaint(light.on(colour));
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(path);
    }
}
