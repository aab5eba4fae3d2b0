package org.yibaotong.example.drawing;

import static org.yibaotong.example.drawing.Curves.points;
import static org.yibaotong.example.drawing.Palette.darker;
import static org.yibaotong.example.drawing.Palette.lighter;

import java.awt.Color;

/** A block of flats (居民楼) standing on a base line; every window is a home of its own. */
record Block(double x, double base, double width, int floors, int bays, double storey, Color wall) {

    private static final Color CURTAIN = new Color(0xD8B9A6);
    private static final Color SHEER = new Color(0xC6D2CB);

    static Block any(Chance chance, double x, double base, double width, int floors) {
        return new Block(x, base, width, floors, (int) Math.round(width / 92), 78, chance.oneOf(Palette.BRICKS));
    }

    double top() {
        return base - floors * storey - storey * 0.3;
    }

    void paint(Canvas c) {
        double top = top();
        c.rect(wall, x, top, width, base - top);
        c.rect(darker(wall, 0.07), x + width * 0.86, top, width * 0.14, base - top);
        c.rect(darker(wall, 0.16), x, base - storey * 0.2, width, storey * 0.2);
        roof(c, top);
        double bay = width / bays;
        for (int floor = 0; floor < floors; floor++) {
            for (int i = 0; i < bays; i++) {
                home(c, x + bay * (i + 0.5), top + storey * (floor + 0.38), bay);
            }
        }
    }

    private void roof(Canvas c, double top) {
        var edge = darker(c.chance().oneOf(Palette.ROOFS), 0.05);
        if (c.chance().likely(0.5)) {
            tank(c, x + width * c.chance().between(0.15, 0.75), top);
        }
        c.rect(edge, x - 8, top - 12, width + 16, 17);
        c.rect(darker(wall, 0.12), x, top + 5, width, 6);
    }

    /** A solar water heater, as on most roofs. */
    private void tank(Canvas c, double left, double top) {
        c.at(left, top, 1, () -> {
            c.polygon(Palette.SLATE, points("0,-12 18,-46 84,-46 66,-12"));
            c.round(lighter(Palette.STEEL, 0.4), 10, -58, 82, 17, 8);
        });
    }

    private void home(Canvas c, double centre, double y, double bay) {
        double w = Math.min(bay * 0.56, storey * 0.78);
        double h = storey * 0.5;
        boolean lit = c.chance().likely(c.light().litWindows());
        c.rect(lighter(wall, 0.5), centre - w / 2 - 4, y - 4, w + 8, h + 8);
        c.in(lit ? Light.DAY : c.light(), () -> pane(c, centre - w / 2, y, w, h, lit));
        c.rect(lighter(wall, 0.5), centre - 1.5, y, 3, h);
        switch (c.chance().count(0, 8)) {
            case 0 -> cooler(c, centre - 17, y + h + 6);
            case 1, 2 -> flowerBox(c, centre - w / 2, y + h, w);
            default -> c.rect(darker(wall, 0.2), centre - w / 2 - 7, y + h + 4, w + 14, 4);
        }
    }

    private void pane(Canvas c, double left, double y, double w, double h, boolean lit) {
        var glass = lit ? c.chance().colour(0xFBDD92, 0xF0C87A) : c.chance().colour(0x92ABB8, 0x83A0B0, 0xA7BEC7);
        c.rect(glass, left, y, w, h);
        if (c.chance().likely(0.45)) {
            var curtain = c.chance().oneOf(lighter(wall, 0.55), CURTAIN, SHEER);
            double drawn = w * c.chance().between(0.2, 0.45);
            c.rect(Palette.veil(curtain, lit ? 0.6 : 0.9), left, y, drawn, h);
        }
        c.rect(Palette.veil(Palette.SHADOW, 0.13), left, y, w, 4);
    }

    private void cooler(Canvas c, double left, double y) {
        c.round(darker(wall, 0.2), left + 2, y + 4, 34, 22, 3);
        c.round(Palette.WHITE, left, y, 34, 22, 3);
        c.disc(lighter(Palette.STEEL, 0.4), left + 12, y + 11, 7.5);
    }

    private void flowerBox(Canvas c, double left, double y, double w) {
        for (double at = left + 4; at < left + w; at += 9) {
            c.disc(c.chance().oneOf(Palette.LEAF, Palette.MOSS, new Color(0xC9786A)), at, y + 1, 5);
        }
        c.rect(Palette.DARK_WOOD, left - 4, y + 3, w + 8, 8);
    }
}
