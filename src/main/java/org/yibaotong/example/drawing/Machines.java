package org.yibaotong.example.drawing;

import static org.yibaotong.example.drawing.Curves.points;
import static org.yibaotong.example.drawing.Palette.darker;
import static org.yibaotong.example.drawing.Palette.lighter;
import static org.yibaotong.example.drawing.Palette.veil;

import java.awt.Color;

/** What works: excavator, tractor, spraying drone, sewing machine. */
final class Machines {

    private Machines() {}

    static void excavator(Canvas c, double x, double base, Color colour) {
        c.at(x, base, 1, () -> {
            c.oval(veil(Palette.SHADOW, 0.2), 130, 0, 190, 14);
            arm(c, colour);
            c.round(Palette.INK, 0, -62, 270, 62, 31);
            for (double wheel = 36; wheel < 260; wheel += 50) {
                c.disc(Palette.SLATE, wheel, -31, 19);
            }
            c.rect(darker(colour, 0.35), 90, -86, 90, 28);
            c.round(colour, -6, -178, 280, 96, 18);
            c.rect(darker(colour, 0.14), -6, -122, 280, 22);
            c.round(colour, 146, -300, 128, 140, 16);
            c.round(Palette.GLASS, 164, -284, 92, 96, 8);
            Vehicles.passenger(c, 206, -188);
        });
    }

    private static void arm(Canvas c, Color colour) {
        c.line(darker(colour, 0.1), 38, points("250,-150 400,-330"));
        c.line(colour, 30, points("400,-330 520,-160"));
        c.line(Palette.STEEL, 10, points("290,-150 356,-264"));
        c.disc(Palette.SLATE, 400, -330, 15);
        c.polygon(Palette.SLATE, points("488,-158 556,-172 566,-96 516,-74 476,-104"));
        for (int tooth = 0; tooth < 3; tooth++) {
            c.at(478 + tooth * 18, -104 + tooth * 12, 1, () -> c.polygon(Palette.INK, points("0,0 16,10 0,24")));
        }
    }

    static void tractor(Canvas c, double x, double base, Color colour) {
        c.at(x, base, 1, () -> {
            c.oval(veil(Palette.SHADOW, 0.2), 150, 0, 190, 12);
            c.rect(Palette.SLATE, 236, -232, 12, 84);
            c.round(colour, 130, -158, 190, 82, 14);
            c.rect(darker(colour, 0.2), 190, -140, 110, 10);
            c.rect(darker(colour, 0.2), 190, -120, 110, 10);
            c.round(darker(colour, 0.12), 16, -270, 150, 16, 8);
            c.rect(Palette.SLATE, 28, -256, 9, 110);
            c.rect(Palette.SLATE, 146, -256, 9, 110);
            Vehicles.passenger(c, 88, -130);
            c.round(colour, 20, -140, 130, 50, 20);
            Vehicles.wheel(c, 74, 0, 74);
            Vehicles.wheel(c, 276, 0, 44);
        });
    }

    /** A drone that sprays the crop below. */
    static void drone(Canvas c, double x, double y) {
        for (int side = -1; side <= 1; side += 2) {
            c.at(x, y, side, 1, () -> {
                c.line(Palette.SLATE, 9, 0, 0, 92, -16);
                c.oval(veil(Palette.SLATE, 0.35), 92, -30, 62, 7);
                c.rect(Palette.SLATE, 88, -30, 8, 18);
                c.line(Palette.SLATE, 6, 22, 24, 46, 62);
                c.polygon(veil(Palette.WHITE, 0.35), points("86,-6 98,-6 146,130 38,130"));
            });
        }
        c.round(Palette.WHITE, x - 44, y - 28, 88, 58, 20);
        c.round(Palette.ORANGE, x - 44, y - 6, 88, 12, 4);
    }

    static void sewing(Canvas c, double x, double base) {
        var cloth = c.chance().oneOf(Palette.ACCENTS);
        c.at(x, base, 1, () -> {
            c.round(Palette.INK, -70, -18, 150, 18, 6);
            c.round(Palette.SLATE, 40, -110, 36, 96, 8);
            c.round(Palette.SLATE, -62, -116, 138, 40, 14);
            c.rect(Palette.STEEL, -50, -78, 8, 52);
            c.disc(lighter(Palette.STEEL, 0.3), 84, -96, 18);
            c.rect(cloth, -100, -24, 80, 9);
        });
    }
}
