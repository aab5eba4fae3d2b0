package org.yibaotong.example.drawing;

import static org.yibaotong.example.drawing.Curves.points;
import static org.yibaotong.example.drawing.Palette.darker;
import static org.yibaotong.example.drawing.Palette.lighter;
import static org.yibaotong.example.drawing.Palette.veil;

import java.awt.Color;
import java.awt.geom.Arc2D;

/** Between the blocks: sport (健身), sorting rubbish (垃圾分类). */
final class YardScenes {

    private YardScenes() {}

    static void sports(Canvas c) {
        var chance = c.chance();
        c.light(chance.oneOf(Light.MORNING, Light.DAY, Light.DAY, Light.EVENING));
        Sky.over(c);
        Sky.skyline(c, 430);
        for (double x : chance.spread(9, -30, 1630)) {
            Plants.tree(c, x, 470, chance.between(130, 200));
        }
        stand(c);
        if (chance.likely(0.5)) {
            c.flipSometimes();
            race(c);
        } else {
            basketball(c);
        }
    }

    /** Rows of people looking on. */
    private static void stand(Canvas c) {
        var seats = c.chance().oneOf(Palette.ACCENTS);
        for (int row = 0; row < 3; row++) {
            c.rect(row % 2 == 0 ? Palette.STEEL : lighter(Palette.STEEL, 0.2), 0, 440 + row * 44, Canvas.WIDTH, 46);
            for (double x : c.chance().spread(18, 0, 1600)) {
                if (c.chance().likely(0.55)) {
                    onlooker(c, x, 490 + row * 44);
                } else {
                    c.round(lighter(seats, 0.25), x - 20, 456 + row * 44, 40, 30, 8);
                }
            }
        }
        c.rect(darker(Palette.STEEL, 0.25), 0, 572, Canvas.WIDTH, 18);
    }

    private static void onlooker(Canvas c, double x, double feet) {
        var person = c.chance().likely(0.3) ? Person.elder(c.chance()) : Person.adult(c.chance());
        var pose = c.chance().oneOf(Pose.SEATED, Pose.CLAPPING, Pose.SEATED, Pose.CHEERING);
        person.doing(pose).sitting(c, x, feet + 26, 112);
    }

    private static void race(Canvas c) {
        var chance = c.chance();
        var track = new Color(0xC0705A);
        c.rect(track, 0, 590, Canvas.WIDTH, 310);
        for (double y : new double[] {612, 668, 736, 816}) {
            c.rect(veil(Palette.WHITE, 0.8), 0, y, Canvas.WIDTH, 5);
        }
        var leads = chance.spread(4, 330, 1290);
        for (int lane = 0; lane < 4; lane++) {
            var look = (chance.likely(0.3) ? Look.elder(chance) : Look.adult(chance))
                    .wearing(Outfit.PLAIN, Palette.WHITE)
                    .dressed(chance.oneOf(Palette.ACCENTS), chance.oneOf(Palette.TROUSERS));
            var runner = Person.of(look).doing(Pose.RUNNING).seen(View.RIGHT);
            runner.paint(c, leads[(lane * 3 + 1) % 4], 664 + lane * 66, 270 + lane * 34);
        }
        finish(c);
    }

    private static void finish(Canvas c) {
        c.rect(Palette.SLATE, 1440, 380, 12, 460);
        for (int i = 0; i < 16; i++) {
            var square = (i % 2 + i / 2) % 2 == 0 ? Palette.INK : Palette.WHITE;
            c.rect(square, 1452 + i % 2 * 24, 400 + i / 2 * 24, 24, 24);
        }
    }

    private static void basketball(Canvas c) {
        var chance = c.chance();
        var floor = chance.colour(0x7FA08A, 0xC68E67, 0x7D97AC);
        c.rect(floor, 0, 590, Canvas.WIDTH, 310);
        c.polygon(darker(floor, 0.12), points("1130,640 1600,640 1600,850 1010,850"));
        c.line(veil(Palette.WHITE, 0.85), 6, points("1600,640 1130,640 1010,850 1600,850"));
        c.curve(veil(Palette.WHITE, 0.85), 6, points("1130,640 1010,670 930,740 920,800 1010,850"));
        hoop(c);
        var home = chance.oneOf(Palette.RED, Palette.ORANGE);
        var guests = chance.oneOf(Palette.BLUE, Palette.WHITE, Palette.GREEN);
        player(c, home, Pose.CHEERING, View.BACK, Prop.NOTHING, chance.between(1060, 1120), 760);
        player(c, guests, Pose.RUNNING, View.RIGHT, Prop.NOTHING, chance.between(160, 240), 750);
        var guard = chance.oneOf(Pose.STRETCHING, Pose.CHEERING);
        player(c, guests, guard, View.FRONT, Prop.NOTHING, chance.between(850, 910), 830);
        player(c, home, Pose.RUNNING, View.RIGHT, Props.ball(Palette.ORANGE), chance.between(560, 640), 850);
        if (chance.likely(0.6)) {
            player(c, home, Pose.WAVING, View.FRONT, Prop.NOTHING, chance.between(360, 430), 740);
        }
    }

    private static void hoop(Canvas c) {
        c.curve(Palette.SLATE, 18, 1530, 720, 1530, 420, 1500, 330, 1420, 300);
        c.round(Palette.WHITE, 1340, 190, 110, 160, 6);
        c.rect(Palette.RED, 1366, 256, 58, 5);
        c.rect(Palette.RED, 1366, 300, 58, 5);
        c.rect(Palette.RED, 1366, 256, 5, 48);
        c.rect(Palette.RED, 1419, 256, 5, 48);
        c.polygon(veil(Palette.WHITE, 0.6), 1276, 318, 1344, 318, 1332, 386, 1288, 386);
        c.oval(Palette.ORANGE, 1310, 316, 38, 7);
    }

    private static void player(Canvas c, Color shirt, Pose pose, View view, Prop prop, double x, double feet) {
        var look = Look.adult(c.chance()).dressed(shirt, darker(shirt, 0.35)).wearing(Outfit.PLAIN, shirt);
        Person.of(look).doing(pose).seen(view).holding(prop).paint(c, x, feet, 250 + (feet - 700) * 0.8);
    }

    static void recycling(Canvas c) {
        var chance = c.chance();
        c.flipSometimes();
        c.light(chance.oneOf(Light.MORNING, Light.DAY, Light.DAY, Light.EVENING));
        Sky.over(c);
        Sky.skyline(c, 560);
        Block.any(chance, -40, 620, 520, chance.count(5, 6)).paint(c);
        Block.any(chance, chance.between(1080, 1160), 620, 520, chance.count(5, 6))
                .paint(c);
        Plants.tree(c, chance.between(520, 640), 640, 300);
        Plants.tree(c, chance.between(940, 1040), 640, 280);
        Plants.hedge(c, -20, 656, 1640, 50);
        c.rect(Palette.PAVING, 0, 650, Canvas.WIDTH, 250);
        shelter(c);
        var colours = new Color[] {Palette.BLUE, Palette.GREEN, Palette.RED, Palette.SLATE};
        for (int i = 0; i < 4; i++) {
            bin(c, 500 + i * 158, 776, colours[i], i);
        }
        neighbours(c);
    }

    private static void shelter(Canvas c) {
        c.rect(lighter(Palette.CREAM, 0.1), 450, 480, 700, 240);
        c.rect(darker(Palette.CREAM, 0.15), 450, 700, 700, 20);
        Room.picture(c, 500, 506, 130, 80);
        Room.writing(c, Palette.STEEL, 680, 520, 380, 3, 24);
        c.rect(Palette.SLATE, 446, 420, 14, 360);
        c.rect(Palette.SLATE, 1140, 420, 14, 360);
        c.polygon(darker(Palette.MOSS, 0.1), 400, 440, 450, 380, 1150, 380, 1200, 440);
        c.rect(darker(Palette.MOSS, 0.25), 400, 438, 800, 14);
    }

    private static void bin(Canvas c, double x, double base, Color colour, int kind) {
        c.at(x, base, 1, () -> {
            c.oval(veil(Palette.SHADOW, 0.16), 60, 0, 76, 9);
            c.polygon(colour, points("0,-150 124,-150 112,-6 12,-6"));
            c.polygon(darker(colour, 0.14), points("98,-150 124,-150 112,-6 92,-6"));
            c.round(lighter(colour, 0.14), -8, -170, 140, 24, 10);
            c.round(darker(colour, 0.3), 40, -180, 44, 12, 6);
            c.disc(Palette.INK, 24, -6, 10);
            c.disc(Palette.INK, 100, -6, 10);
            c.disc(veil(Palette.WHITE, 0.9), 56, -82, 30);
            c.at(56, -82, 1, () -> mark(c, colour, kind));
        });
    }

    /** What goes in: paper, kitchen waste, batteries, the rest. */
    private static void mark(Canvas c, Color colour, int kind) {
        switch (kind) {
            case 0 -> c.round(colour, -11, -15, 22, 30, 3);
            case 1 -> {
                c.blob(colour, points("-14,12 -10,-10 15,-15 8,9"));
                c.line(Palette.WHITE, 2.5, -10, 9, 6, -7);
            }
            case 2 -> {
                c.round(colour, -9, -11, 18, 27, 3);
                c.rect(colour, -4, -16, 8, 6);
            }
            default -> c.fill(colour, new Arc2D.Double(-16, -18, 32, 34, 180, 180, Arc2D.CHORD));
        }
    }

    private static void neighbours(Canvas c) {
        var chance = c.chance();
        var guide = Look.elder(chance).wearing(Outfit.VEST, Palette.GREEN).with(Hat.CAP, Palette.GREEN);
        Person.of(guide).doing(Pose.POINTING).paint(c, chance.between(330, 400), 830, 360);
        var sorter = Person.adult(chance).doing(Pose.WALKING).seen(View.LEFT).holding(Props.bag(Palette.INK));
        sorter.paint(c, chance.between(1220, 1300), 850, 370);
        if (chance.likely(0.7)) {
            var child =
                    Person.child(chance).doing(Pose.CARRYING).seen(View.LEFT).holding(Props.box(Palette.CORK));
            child.paint(c, chance.between(1400, 1480), 860, 250);
        }
        if (chance.likely(0.6)) {
            Person.adult(chance).doing(Pose.RELAXED).seen(View.BACK).paint(c, chance.between(620, 860), 850, 360);
        }
        if (chance.likely(0.5)) {
            var elder =
                    Person.elder(chance).doing(Pose.CARRYING).seen(View.RIGHT).holding(Props.bag(Palette.CREAM));
            elder.paint(c, chance.between(120, 200), 860, 360);
        }
    }
}
