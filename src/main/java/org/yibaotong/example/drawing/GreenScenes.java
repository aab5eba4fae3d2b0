package org.yibaotong.example.drawing;

import static org.yibaotong.example.drawing.Curves.points;
import static org.yibaotong.example.drawing.Palette.darker;
import static org.yibaotong.example.drawing.Palette.lighter;
import static org.yibaotong.example.drawing.Palette.veil;

import java.awt.Color;
import java.util.List;

/** Green places: the park (公园), the fields (农田). */
final class GreenScenes {

    private static final List<Color> CROPS = Palette.colours(0x9DB56F, 0xCDB765, 0x86A566, 0xB7BF78, 0xD9BE6A);

    private static final Color STRAW = new Color(0xE2C98F);

    private GreenScenes() {}

    static void park(Canvas c) {
        var chance = c.chance();
        c.flipSometimes();
        c.light(chance.oneOf(Light.MORNING, Light.DAY, Light.DAY, Light.EVENING));
        var leaves = chance.likely(0.3) ? Palette.AUTUMN : Palette.LEAVES;
        Sky.over(c);
        Sky.skyline(c, 480);
        Sky.hills(c, 500);
        for (double x : chance.spread(8, -40, 1640)) {
            Plants.tree(c, x, 530, chance.between(150, 230), chance.oneOf(leaves));
        }
        c.land(Palette.GRASS, 900, -10, 530, 300, 512, 800, 526, 1200, 508, 1620, 524);
        pond(c);
        path(c);
        if (chance.likely(0.65)) {
            Houses.pavilion(c, chance.between(1180, 1300), 590, 300);
        } else {
            Plants.willow(c, chance.between(1180, 1300), 590, 360);
        }
        Plants.meadow(c, 0, 560, 1600, 330, 90);
        Plants.tree(c, chance.between(100, 200), 720, chance.between(420, 480), chance.oneOf(leaves));
        Street.bench(c, chance.between(260, 330), 742, 210);
        visitors(c);
    }

    private static void pond(Canvas c) {
        var edge = points("760,600 980,566 1240,590 1500,582 1560,630 1320,676 1000,668 800,650");
        c.blob(lighter(Palette.PAVING, 0.2), edge);
        c.blob(Palette.WATER, points("776,602 980,574 1240,598 1490,590 1540,630 1310,668 1000,660 812,644"));
        for (double x : c.chance().spread(5, 860, 1480)) {
            c.oval(Palette.LEAF, x, c.chance().between(616, 648), 24, 7);
            c.oval(lighter(Palette.WATER, 0.5), x + 50, c.chance().between(610, 645), 30, 2.5);
        }
    }

    private static void path(Canvas c) {
        var far = "560,530 620,530 660,620 600,700 760,780 1200,800 1640,790 ";
        var near = "1660,900 1200,910 500,910 300,860 470,720 540,620";
        c.blob(lighter(Palette.SAND, 0.25), points(far + near));
    }

    private static void visitors(Canvas c) {
        var chance = c.chance();
        Person.elder(chance).doing(Pose.RESTING).seen(View.RIGHT).paint(c, chance.between(350, 390), 752, 260);
        double kite = chance.between(840, 1040);
        if (chance.likely(0.6)) {
            kite(c, kite + 20, 640, kite - chance.between(160, 300), chance.between(120, 200));
            Person.child(chance).doing(Pose.REACHING).paint(c, kite, 800, 210);
        }
        Person.adult(chance).doing(Pose.WALKING).seen(View.LEFT).paint(c, chance.between(1180, 1260), 846, 310);
        Person.child(chance)
                .doing(chance.oneOf(Pose.RUNNING, Pose.WALKING))
                .seen(View.LEFT)
                .holding(Props.balloon(chance.oneOf(Palette.ACCENTS)))
                .paint(c, chance.between(1050, 1110), 852, 220);
        if (chance.likely(0.7)) {
            Person.adult(chance).doing(Pose.RUNNING).seen(View.RIGHT).paint(c, chance.between(640, 740), 850, 300);
        }
        if (chance.likely(0.5)) {
            Person.elder(chance).doing(Pose.STRETCHING).paint(c, chance.between(1430, 1500), 770, 270);
        }
    }

    private static void kite(Canvas c, double handX, double handY, double x, double y) {
        var colour = c.chance().oneOf(Palette.ACCENTS);
        c.curve(veil(Palette.SLATE, 0.7), 2, handX, handY, (handX + x) / 2 + 30, (handY + y) / 2 + 60, x, y);
        c.polygon(colour, x, y - 62, x + 42, y, x, y + 62, x - 42, y);
        c.polygon(lighter(colour, 0.35), x, y - 62, x, y + 62, x - 42, y);
        c.at(x, y, 1, () -> c.curve(colour, 5, points("0,62 18,96 -8,124 14,156")));
    }

    static void field(Canvas c) {
        var chance = c.chance();
        c.flipSometimes();
        c.light(chance.oneOf(Light.MORNING, Light.DAY, Light.DAY, Light.EVENING));
        Sky.over(c);
        Sky.hills(c, 470);
        c.land(darker(Palette.GRASS, 0.05), 900, -10, 470, 400, 452, 900, 470, 1620, 450);
        village(c);
        terraces(c);
        rows(c);
        if (chance.likely(0.5)) {
            Machines.tractor(c, chance.between(260, 420), 742, chance.colour(0xB8473D, 0xDB8A45, 0x45658A));
        } else {
            Machines.drone(c, chance.between(360, 560), chance.between(330, 390));
        }
        farmers(c);
    }

    private static void village(Canvas c) {
        var chance = c.chance();
        for (double x : chance.spread(chance.count(2, 4), 900, 1560)) {
            Plants.tree(c, x - 70, 496, chance.between(110, 150));
            Houses.cottage(c, x - 60, 500, 150, 110);
        }
        for (double x : chance.spread(5, 40, 800)) {
            Plants.tree(c, x, 486, chance.between(70, 130));
        }
    }

    private static void terraces(Canvas c) {
        for (int i = 0; i < 4; i++) {
            double y = 500 + i * 44 + i * i * 4;
            double sway = c.chance().between(-18, 18);
            var crop = c.chance().oneOf(CROPS);
            c.land(darker(crop, 0.22), 900, -10, y, 400, y + sway, 900, y - sway, 1300, y + sway, 1620, y);
            c.land(crop, 900, -10, y + 9, 400, y + sway + 9, 900, y - sway + 9, 1300, y + sway + 9, 1620, y + 9);
        }
    }

    /** Furrows that run towards us, ears or leaves along each. */
    private static void rows(Canvas c) {
        var crop = c.chance().oneOf(CROPS);
        c.rect(darker(crop, 0.3), 0, 700, Canvas.WIDTH, 200);
        for (int i = -14; i <= 14; i++) {
            double far = 800 + i * 66;
            double near = 800 + i * 128;
            c.polygon(crop, far - 18, 700, far + 18, 700, near + 40, 900, near - 40, 900);
            for (double depth = 0.06; depth < 1; depth += 0.16) {
                double x = far + (near - far) * depth;
                tuft(c, x, 706 + 200 * depth, 16 + 26 * depth, lighter(crop, 0.2));
            }
        }
    }

    private static void tuft(Canvas c, double x, double y, double size, Color colour) {
        c.line(colour, size * 0.14, x, y, x - size * 0.45, y - size * 0.8);
        c.line(colour, size * 0.14, x, y, x, y - size);
        c.line(colour, size * 0.14, x, y, x + size * 0.45, y - size * 0.8);
    }

    private static void farmers(Canvas c) {
        var chance = c.chance();
        var places = chance.spread(chance.count(2, 4), 700, 1500);
        for (int i = 0; i < places.length; i++) {
            var look = chance.likely(0.5) ? Look.elder(chance) : Look.adult(chance);
            var pose = i == 0 ? Pose.RELAXED : chance.oneOf(Pose.DIGGING, Pose.CARRYING, Pose.SWEEPING);
            Prop prop = switch (pose) {
                case RELAXED -> Prop.NOTHING;
                case CARRYING -> GreenScenes::harvest;
                default -> Props.spade();
            };
            var view = i == 0 ? View.FRONT : chance.oneOf(View.LEFT, View.RIGHT);
            Person.of(look.with(Hat.STRAW, STRAW))
                    .doing(pose)
                    .seen(view)
                    .holding(prop)
                    .paint(c, places[i], chance.between(800, 850), 330);
        }
    }

    private static void harvest(Canvas c) {
        for (int i = 0; i < 5; i++) {
            c.disc(i % 2 == 0 ? Palette.ORANGE : Palette.LEAF, -2 + i * 6, -12, 5);
        }
        c.polygon(Palette.WOOD, -8, -11, 28, -11, 23, 6, -3, 6);
        c.rect(darker(Palette.WOOD, 0.2), -7, -6, 34, 2.5);
    }
}
