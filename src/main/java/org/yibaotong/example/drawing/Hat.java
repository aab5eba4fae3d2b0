package org.yibaotong.example.drawing;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** Something on a head whose centre is the origin and whose radius is about 11. */
enum Hat {
    NONE {
        @Override
        void paint(Canvas c, Color colour, View view) {}
    },
    HELMET {
        @Override
        void paint(Canvas c, Color colour, View view) {
            dome(c, colour, 12.6);
            c.round(Palette.darker(colour, 0.15), -14, -4.5, 29, 3.2, 1.6);
            c.round(Palette.lighter(colour, 0.35), -2, -15.5, 4, 10, 2);
        }
    },
    CAP {
        @Override
        void paint(Canvas c, Color colour, View view) {
            dome(c, colour, 12.2);
            switch (view) {
                case FRONT -> c.round(Palette.darker(colour, 0.2), -10, -5.5, 20, 3.6, 1.8);
                case RIGHT, LEFT -> c.round(Palette.darker(colour, 0.2), 0, -5, 18, 3, 1.5);
                case BACK -> {}
            }
        }
    },
    STRAW {
        @Override
        void paint(Canvas c, Color colour, View view) {
            c.polygon(colour, -22, -4, 0, -19, 22, -4);
            c.polygon(Palette.darker(colour, 0.12), 0, -19, 22, -4, 7, -4);
            c.oval(Palette.darker(colour, 0.22), 0, -4, 22, 1.6);
        }
    },
    CHEF {
        @Override
        void paint(Canvas c, Color colour, View view) {
            c.disc(colour, -6, -15, 6.5);
            c.disc(colour, 6, -15, 6.5);
            c.disc(colour, 0, -17, 7);
            c.rect(colour, -10, -14, 20, 8);
            c.rect(Palette.darker(colour, 0.1), -10.5, -8, 21, 3.5);
        }
    };

    abstract void paint(Canvas c, Color colour, View view);

    private static void dome(Canvas c, Color colour, double radius) {
        var above = new Rectangle2D.Double(-20, -20, 40, 17);
        c.within(above, () -> c.disc(colour, 0, -2, radius));
    }
}
