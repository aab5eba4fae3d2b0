package org.yibaotong.example.drawing;

/**
 * How a person holds arms and legs.
 *
 * <p>Angles in degrees, 0 hanging down. Seen from the front or the back they open outwards; seen from the side they go
 * forwards, and the first limb is the far one. The prop is in the second hand.
 */
enum Pose {
    STANDING(limb(10, 3), limb(10, 3), limb(2, 1), limb(2, 1), 0, 0),
    RELAXED(limb(12, 4), limb(24, -50), limb(2, 1), limb(6, 3), 0, 0),
    SHELTERING(limb(12, 4), limb(30, -12), limb(2, 1), limb(3, 1), 0, 0),
    WAVING(limb(12, 3), limb(120, 160), limb(2, 1), limb(3, 2), 0, 0),
    REACHING(limb(10, 4), limb(150, 166), limb(2, 1), limb(3, 2), 0, 0),
    CHEERING(limb(135, 165), limb(135, 165), limb(5, 3), limb(5, 3), 0, 0),
    HOLDING(limb(16, -62), limb(16, -62), limb(2, 1), limb(2, 1), 0, 0),
    CLAPPING(limb(30, -105), limb(30, -105), limb(2, 1), limb(2, 1), 0, 0),
    DANCING(limb(70, 25), limb(118, 150), limb(4, -8), limb(20, 12), 0, 0),
    STRETCHING(limb(96, 84), limb(96, 104), limb(14, 10), limb(14, 10), 3, 0),
    POINTING(limb(12, -40), limb(78, 92), limb(2, 1), limb(3, 2), 0, 0),
    SEATED(limb(16, -38), limb(16, -38), new Limb(10, 2, 0.4), new Limb(10, 2, 0.4), 13, 0),
    AT_TABLE(limb(28, -76), limb(28, -76), new Limb(10, 2, 0.4), new Limb(10, 2, 0.4), 13, 0),
    WALKING(limb(24, 38), limb(-20, -6), limb(-10, -30), limb(22, 8), 2, 2),
    STROLLING(limb(12, 20), limb(-10, 4), limb(-6, -16), limb(12, 4), 1, 1),
    CARRYING(limb(28, 74), limb(24, 78), limb(-10, -28), limb(18, 6), 1, -2),
    RUNNING(limb(46, 125), limb(-48, 28), limb(-28, -82), limb(58, 2), 3, 10),
    PUSHING(limb(52, 74), limb(56, 72), limb(-16, -32), limb(16, 4), 2, 8),
    SWEEPING(limb(42, 60), limb(20, 56), limb(-12, -20), limb(14, 2), 2, 12),
    DIGGING(limb(58, 34), limb(26, 40), limb(-20, -28), limb(24, -4), 3, 22),
    SITTING(limb(34, 62), limb(30, 66), limb(84, 4), limb(88, -2), 20, 0),
    RESTING(limb(20, 58), limb(16, 62), limb(84, 8), limb(88, 2), 20, -6);

    /** One arm or leg: the angles of its two halves, and how much of the first half is seen. */
    record Limb(double upper, double lower, double seen) {}

    final Limb firstArm;
    final Limb secondArm;
    final Limb firstLeg;
    final Limb secondLeg;
    final double sink;
    final double lean;

    Pose(Limb firstArm, Limb secondArm, Limb firstLeg, Limb secondLeg, double sink, double lean) {
        this.firstArm = firstArm;
        this.secondArm = secondArm;
        this.firstLeg = firstLeg;
        this.secondLeg = secondLeg;
        this.sink = sink;
        this.lean = lean;
    }

    private static Limb limb(double upper, double lower) {
        return new Limb(upper, lower, 1);
    }
}
