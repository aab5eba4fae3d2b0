package org.yibaotong.files;

/** Where the eye should land (焦点), from 0 (left, top) to 1 (right, bottom): cuts keep this point in the picture. */
public record PointOfInterest(double x, double y) implements Framing {

    /** In the middle and a third down, where faces usually are. */
    public static final PointOfInterest USUAL = new PointOfInterest(0.5, 1.0 / 3);

    public PointOfInterest {
        if (!isShare(x) || !isShare(y)) {
            throw new IllegalArgumentException("Not between 0 and 1: " + x + ", " + y);
        }
    }

    @Override
    public String mark() {
        return Math.round(x * 100) + "-" + Math.round(y * 100);
    }

    private static boolean isShare(double value) {
        return value >= 0 && value <= 1;
    }
}
