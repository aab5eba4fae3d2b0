package org.yibaotong.example.drawing;

import static org.yibaotong.example.drawing.Curves.points;
import static org.yibaotong.example.drawing.Palette.darker;
import static org.yibaotong.example.drawing.Palette.lighter;
import static org.yibaotong.example.drawing.Palette.mix;
import static org.yibaotong.example.drawing.Palette.veil;

import java.awt.Color;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;

/** Water: the river through the town (河道), a rainstorm (暴雨). */
final class WaterScenes {

    private static final Color SACK = new Color(0xD3C3A0);

    private WaterScenes() {}

    static void river(Canvas c) {
        var chance = c.chance();
        c.flipSometimes();
        c.light(chance.oneOf(Light.MORNING, Light.DAY, Light.EVENING, Light.NIGHT));
        Sky.over(c);
        Sky.hills(c, 430);
        Sky.skyline(c, 440);
        c.rect(Palette.MOSS, 0, 420, Canvas.WIDTH, 24);
        for (double x : chance.spread(9, 0, 1600)) {
            Plants.bush(c, x, 440, chance.between(60, 120), chance.oneOf(Palette.LEAVES));
        }
        water(c, 440, 290);
        bridge(c, chance.between(180, 330));
        if (chance.likely(0.8)) {
            boat(c, chance.between(640, 1000), chance.between(600, 650));
        }
        c.in(c.light().near(), () -> bank(c));
    }

    private static void water(Canvas c, double y, double height) {
        var light = c.light();
        var far = mix(light.on(Palette.WATER), light.horizon, 0.45);
        c.in(Light.DAY, () -> c.fade(far, light.on(darker(Palette.WATER, 0.12)), 0, y, Canvas.WIDTH, height));
        for (int i = 0; i < 34; i++) {
            double depth = c.chance().between(0, 1);
            double length = 30 + 120 * depth;
            double x = c.chance().between(-40, Canvas.WIDTH);
            double top = y + 14 + depth * (height - 30);
            c.round(veil(lighter(Palette.WATER, 0.6), 0.5), x, top, length, 3 + 3 * depth, 3);
        }
    }

    /** A stone bridge of three arches with a railing. */
    private static void bridge(Canvas c, double x) {
        var stone = new Color(0xC3B8A6);
        c.at(x, 0, 1, () -> {
            c.blob(veil(darker(Palette.WATER, 0.4), 0.35), points("-40,530 320,545 700,530 320,570"));
            c.fill(stone, arches());
            c.curve(lighter(stone, 0.35), 9, points("-124,458 100,398 330,378 560,398 784,458"));
            for (double post = -60; post < 730; post += 66) {
                double rise = 462 - 84 * (1 - Math.pow((post - 330) / 450, 2));
                c.rect(darker(stone, 0.12), post, rise - 26, 8, 32);
            }
            c.curve(darker(stone, 0.1), 6, points("-110,434 100,374 330,352 560,374 770,434"));
        });
    }

    private static Area arches() {
        var body = Curves.straight(points("-120,540 -120,470"));
        body.curveTo(100, 380, 560, 380, 780, 470);
        body.lineTo(780, 540);
        var bridge = new Area(body);
        bridge.subtract(new Area(new Ellipse2D.Double(-40, 460, 180, 160)));
        bridge.subtract(new Area(new Ellipse2D.Double(200, 436, 190, 208)));
        bridge.subtract(new Area(new Ellipse2D.Double(450, 460, 180, 160)));
        return bridge;
    }

    /** The cleaner of the river in a flat boat. */
    private static void boat(Canvas c, double x, double y) {
        var hull = c.chance().oneOf(Palette.DARK_WOOD, Palette.BLUE, Palette.RED, Palette.GREEN);
        var look = Look.adult(c.chance()).wearing(Outfit.VEST, Palette.ORANGE).with(Hat.STRAW, Palette.SAND);
        c.at(x, y, 1, () -> {
            c.oval(veil(Palette.SHADOW, 0.2), 130, 6, 170, 12);
            var cleaner = Person.of(look).doing(Pose.SWEEPING).seen(View.RIGHT).holding(Props.broom());
            cleaner.paint(c, 150, -14, 210);
            c.blob(hull, points("-40,-44 10,-30 240,-30 304,-46 256,6 20,8"));
            c.line(lighter(hull, 0.35), 6, points("-24,-36 20,-24 236,-24 288,-38"));
        });
    }

    private static void bank(Canvas c) {
        var chance = c.chance();
        Plants.willow(c, chance.between(1320, 1460), 748, chance.between(430, 500));
        c.land(Palette.GRASS, 900, -10, 724, 400, 734, 900, 722, 1300, 730, 1620, 716);
        Plants.meadow(c, 0, 738, 1600, 30, 60);
        c.land(lighter(Palette.PAVING, 0.1), 900, -10, 782, 500, 790, 1000, 778, 1620, 784);
        Street.railing(c, -10, 772, 1640, 74, lighter(Palette.STEEL, 0.35));
        Street.lamp(c, chance.between(1080, 1180), 800, 420, -1);
        Person.elder(chance).doing(Pose.STROLLING).seen(View.RIGHT).paint(c, chance.between(180, 300), 868, 310);
        var friend = Person.elder(chance).doing(Pose.STROLLING).seen(View.RIGHT).holding(Props.stick());
        friend.paint(c, chance.between(400, 480), 864, 300);
        var pace = chance.oneOf(Pose.RUNNING, Pose.WALKING);
        Person.adult(chance).doing(pace).seen(View.LEFT).paint(c, chance.between(840, 1060), 874, 320);
        if (chance.likely(0.6)) {
            var balloon = Props.balloon(chance.oneOf(Palette.ACCENTS));
            var child = Person.child(chance).doing(Pose.WALKING).seen(View.LEFT).holding(balloon);
            child.paint(c, chance.between(1180, 1300), 880, 230);
        }
    }

    static void rainstorm(Canvas c) {
        var chance = c.chance();
        c.flipSometimes();
        c.light(chance.oneOf(Light.RAIN, Light.RAIN, Light.STORM));
        Sky.over(c);
        Sky.skyline(c, 540);
        Block.any(chance, -50, 590, 400, chance.count(4, 5)).paint(c);
        Houses.shop(c, 360, 590, 330, 230);
        Houses.shop(c, 700, 590, 330, 220);
        Block.any(chance, 1060, 590, 560, chance.count(4, 5)).paint(c);
        for (double x : chance.spread(3, 320, 1500)) {
            Plants.tree(c, x, 610, chance.between(220, 280));
        }
        Street.road(c, 600, 300);
        Vehicles.car(c, chance.between(120, 380), 722, chance.oneOf(Palette.ACCENTS));
        sandbags(c, 1130);
        flood(c);
        splash(c);
        c.in(Light.RAIN, () -> rescue(c));
        Sky.rain(c);
    }

    private static void flood(Canvas c) {
        c.fade(veil(Palette.WATER, 0.75), veil(darker(Palette.WATER, 0.2), 0.85), 0, 668, Canvas.WIDTH, 232);
        for (int i = 0; i < 26; i++) {
            double size = c.chance().between(14, 44);
            double x = c.chance().between(0, Canvas.WIDTH);
            double y = c.chance().between(690, 890);
            c.oval(veil(Palette.WHITE, 0.3), x, y, size, size * 0.22);
            c.oval(Palette.mix(Palette.WATER, Palette.SHADOW, 0.14), x, y, size * 0.7, size * 0.13);
        }
    }

    private static void splash(Canvas c) {
        for (double x : c.chance().spread(6, 100, 720)) {
            c.curve(veil(Palette.WHITE, 0.5), 6, x, 722, x + 12, 700, x + 34, 714);
        }
    }

    private static void rescue(Canvas c) {
        var chance = c.chance();
        var coat = chance.oneOf(Palette.ORANGE, Palette.YELLOW, Palette.RED);
        for (double x : chance.spread(chance.count(2, 3), 960, 1520)) {
            rescuer(c, coat, x);
        }
        for (double x : chance.spread(chance.count(1, 3), 380, 860)) {
            var umbrella = Props.umbrella(chance.oneOf(Palette.ACCENTS));
            wading(c, Person.adult(chance).doing(Pose.SHELTERING).holding(umbrella), x, chance.between(810, 860));
        }
    }

    private static void rescuer(Canvas c, Color coat, double x) {
        var chance = c.chance();
        var look = Look.adult(chance)
                .with(Hair.SHORT)
                .dressed(coat, darker(Palette.BLUE, 0.3))
                .wearing(Outfit.STRIPED_VEST, coat)
                .with(Hat.HELMET, chance.oneOf(Palette.RED, Palette.WHITE));
        var view = chance.oneOf(View.LEFT, View.RIGHT);
        var rescuer = Person.of(look).doing(Pose.CARRYING).seen(view).holding(hand -> sandbag(hand, 6, 4, 15));
        wading(c, rescuer, x, chance.between(800, 840));
    }

    /** The water stands over the shoes. */
    private static void wading(Canvas c, Person person, double x, double feet) {
        person.paint(c, x, feet, 340);
        c.oval(veil(darker(Palette.WATER, 0.1), 0.8), x, feet, 74, 15);
        c.oval(veil(Palette.WHITE, 0.25), x, feet + 4, 58, 6);
    }

    private static void sandbags(Canvas c, double x) {
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 5 - row; i++) {
                sandbag(c, x + 96 * (i + row * 0.5), 706 - row * 34, 50);
            }
        }
    }

    private static void sandbag(Canvas c, double x, double y, double half) {
        c.oval(darker(SACK, 0.18), x, y + half * 0.06, half, half * 0.38);
        c.oval(SACK, x, y, half, half * 0.36);
        c.line(darker(SACK, 0.2), half * 0.05, x - half * 0.5, y - half * 0.12, x + half * 0.5, y - half * 0.12);
    }
}
