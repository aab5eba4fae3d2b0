package org.yibaotong.example.drawing;

import java.awt.Color;

/** Paints a person 100 high, feet at the origin. */
final class Body {

    private static final double HIP = -46;
    private static final double SHOULDER = -70;

    private final Canvas c;
    private final Person person;
    private final Look look;
    private final Pose pose;
    private final boolean side;

    Body(Canvas c, Person person) {
        this.c = c;
        this.person = person;
        this.look = person.look();
        this.pose = person.pose();
        this.side = person.view().isSide();
    }

    void paint() {
        c.at(0, pose.sink, 1, 1, () -> {
            leg(pose.firstLeg, side ? -1 : -6, side ? 1 : -1, 0.25);
            leg(pose.secondLeg, side ? 1 : 6, 1, side ? 0 : 0.25);
            c.round(look.bottom(), side ? -8 : -11, -49, side ? 16 : 22, 10, 4);
            c.turned(0, HIP, pose.lean, () -> c.at(0, -HIP, 1, 1, this::upperBody));
        });
    }

    /** An arm raised from behind the back goes under the body, any other over it. */
    private void upperBody() {
        boolean back = person.view() == View.BACK;
        if (side || back) {
            arm(pose.firstArm, side ? 1 : -13, side ? 1 : -1, Prop.NOTHING);
        }
        if (back) {
            arm(pose.secondArm, 13, 1, person.prop());
        }
        new Clothes(c, look, person.view()).paint(pose);
        new Head(c, look, person.view()).paint();
        if (!side && !back) {
            arm(pose.firstArm, -13, -1, Prop.NOTHING);
        }
        if (!back) {
            arm(pose.secondArm, side ? 0 : 13, 1, person.prop());
        }
    }

    private void arm(Pose.Limb limb, double x, double outwards, Prop prop) {
        double elbowX = x + outwards * 15 * sin(limb.upper());
        double elbowY = SHOULDER + 15 * cos(limb.upper());
        double handX = elbowX + outwards * 14 * sin(limb.lower());
        double handY = elbowY + 14 * cos(limb.lower());
        c.at(handX, handY, 1, 1, () -> prop.paint(c));
        c.disc(look.skin(), handX, handY, 3.9);
        var sleeve = Palette.darker(sleeve(), side ? 0.14 : 0.09);
        double wristX = handX - (handX - elbowX) * 0.2;
        double wristY = handY - (handY - elbowY) * 0.2;
        c.line(look.shortSleeves() ? look.skin() : sleeve, 7, elbowX, elbowY, wristX, wristY);
        c.line(sleeve, 8, x, SHOULDER, elbowX, elbowY);
    }

    private Color sleeve() {
        return switch (look.outfit()) {
            case JACKET, COAT, DRESS -> look.outfitColour();
            default -> look.top();
        };
    }

    private void leg(Pose.Limb limb, double x, double outwards, double shade) {
        double kneeX = x + outwards * 21 * limb.seen() * sin(limb.upper());
        double kneeY = HIP + 1 + 21 * limb.seen() * cos(limb.upper());
        double footX = kneeX + outwards * 21 * sin(limb.lower());
        double footY = kneeY + 21 * cos(limb.lower());
        shoe(limb, footX, footY);
        var colour = side ? Palette.darker(look.bottom(), shade) : look.bottom();
        c.line(colour, 9.5, x, HIP + 1, kneeX, kneeY, footX, footY - 1);
    }

    private void shoe(Pose.Limb limb, double x, double y) {
        double turn = side ? Math.min(0, limb.lower()) * -0.8 : 0;
        c.turned(x, y, turn, () -> c.round(Palette.INK, side ? -4.5 : -5, -1.5, side ? 14 : 10, 5, 2.5));
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
