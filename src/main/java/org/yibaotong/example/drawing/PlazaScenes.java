package org.yibaotong.example.drawing;

import static org.yibaotong.example.drawing.Palette.darker;
import static org.yibaotong.example.drawing.Palette.lighter;
import static org.yibaotong.example.drawing.Palette.veil;

import java.awt.Color;

/** On the square: dancing in the evening (广场舞), a festival (节庆). */
final class PlazaScenes {

    private PlazaScenes() {}

    static void dance(Canvas c) {
        var chance = c.chance();
        c.flipSometimes();
        c.light(chance.oneOf(Light.EVENING, Light.EVENING, Light.NIGHT, Light.MORNING));
        Sky.over(c);
        Sky.skyline(c, 520);
        Block.any(chance, -60, 560, chance.between(340, 420), chance.count(4, 5))
                .paint(c);
        Block.any(chance, chance.between(1200, 1270), 560, 420, chance.count(4, 6))
                .paint(c);
        for (double x : chance.spread(5, 380, 1220)) {
            Plants.tree(c, x, 572, chance.between(180, 240));
        }
        square(c);
        Street.lamp(c, 250, 610, 440, 1);
        Street.lamp(c, 1360, 610, 440, -1);
        speaker(c, chance.likely(0.5) ? 110 : 1440);
        c.in(c.light().near(), () -> troupe(c));
    }

    private static void square(Canvas c) {
        c.rect(lighter(Palette.PAVING, 0.1), 0, 560, Canvas.WIDTH, 340);
        for (double y : new double[] {590, 640, 716, 816}) {
            c.rect(darker(Palette.PAVING, 0.07), 0, y, Canvas.WIDTH, 3);
        }
        for (int i = -9; i <= 9; i++) {
            c.line(darker(Palette.PAVING, 0.07), 3, 800 + i * 130, 560, 800 + i * 250, 900);
        }
    }

    private static void speaker(Canvas c, double x) {
        c.oval(veil(Palette.SHADOW, 0.16), x + 40, 704, 60, 8);
        c.round(Palette.INK, x, 560, 84, 144, 10);
        c.disc(Palette.SLATE, x + 42, 600, 22);
        c.disc(Palette.SLATE, x + 42, 656, 30);
        c.disc(Palette.INK, x + 42, 656, 12);
    }

    /** Everybody in step: one pose and one fan for all. */
    private static void troupe(Canvas c) {
        var chance = c.chance();
        var pose = chance.oneOf(Pose.DANCING, Pose.STRETCHING, Pose.CHEERING, Pose.WAVING);
        Prop fan = chance.likely(0.65) ? Props.fan(chance.colour(0xB8473D, 0xDB8A45, 0xC77B8A)) : Prop.NOTHING;
        var dress = chance.oneOf(Palette.ACCENTS);
        boolean uniform = chance.likely(0.5);
        for (int row = 0; row < 2; row++) {
            for (int i = 0; i < 4 + row; i++) {
                double x = 305 - row * 165 + i * 330 + chance.between(-22, 22);
                var look = uniform
                        ? dancer(c).dressed(lighter(dress, 0.45), Palette.INK).wearing(Outfit.SKIRT, dress)
                        : dancer(c);
                Person.of(look).doing(pose).holding(fan).paint(c, x, 716 + row * 146, 310 + row * 60);
            }
        }
    }

    private static Look dancer(Canvas c) {
        var chance = c.chance();
        var look = chance.likely(0.6) ? Look.elder(chance) : Look.adult(chance);
        return look.with(chance.oneOf(Hair.BUN, Hair.CURLS, Hair.BOB, Hair.TAIL));
    }

    static void festival(Canvas c) {
        var chance = c.chance();
        c.flipSometimes();
        c.light(chance.oneOf(Light.EVENING, Light.NIGHT, Light.NIGHT, Light.DAY));
        Sky.over(c);
        if (c.light().isNight()) {
            fireworks(c);
        }
        Sky.skyline(c, 520);
        boolean fireworks = c.light().isNight();
        c.light(c.light().near());
        Houses.cottage(c, -60, 600, 460, 330);
        Houses.cottage(c, 1200, 600, 460, 330);
        arch(c);
        Street.pavement(c, 600, 300);
        lanterns(c, 80, 34);
        if (!fireworks) {
            lanterns(c, 170, 38);
        }
        if (chance.likely(0.6)) {
            dragon(c);
        } else {
            drummers(c);
        }
        crowd(c);
    }

    private static void fireworks(Canvas c) {
        for (double x : c.chance().spread(3, 250, 1350)) {
            double y = c.chance().between(190, 270);
            var colour = c.chance().colour(0xF0B56A, 0xE48A7A, 0xA8C6D6, 0xEBD58B);
            c.in(Light.DAY, () -> burst(c, x, y, colour));
        }
    }

    private static void burst(Canvas c, double x, double y, Color colour) {
        c.halo(veil(colour, 0.25), x, y, 150);
        for (int ray = 0; ray < 14; ray++) {
            c.turned(x, y, ray * 360.0 / 14, () -> {
                c.line(veil(colour, 0.85), 4, 30, 0, 82, 0);
                c.disc(colour, 102, 0, 5);
            });
        }
    }

    /** The gate of the street. */
    private static void arch(Canvas c) {
        var post = new Color(0xA9503F);
        for (double x : new double[] {480, 600, 972, 1092}) {
            c.rect(post, x, 300, 28, 310);
            c.rect(Palette.STEEL, x - 8, 580, 44, 30);
        }
        c.rect(darker(post, 0.15), 470, 320, 660, 44);
        c.round(Palette.YELLOW, 680, 326, 240, 32, 6);
        Houses.roof(c, 470, 316, 660, 84);
    }

    private static void lanterns(Canvas c, double y, double radius) {
        c.curve(Palette.SLATE, 3, -20, y - 50, 400, y - 6, 800, y - 40, 1200, y - 6, 1620, y - 50);
        for (int i = 0; i < 9; i++) {
            double x = 90 + i * 178 + y * 0.6 - 60;
            double sag = Math.abs(Math.sin(x / 800 * Math.PI)) * 34;
            Street.lantern(c, x, y + sag, radius);
        }
    }

    /** A cloth dragon carried on poles over the heads of its dancers. */
    private static void dragon(Canvas c) {
        var chance = c.chance();
        var skin = chance.oneOf(Palette.RED, Palette.YELLOW, Palette.ORANGE);
        double[] spine = {300, 520, 440, 440, 600, 500, 760, 560, 920, 480, 1060, 430, 1200, 480};
        for (int i = 0; i < 6; i++) {
            double x = spine[2 * i] + 20;
            var look = Look.adult(chance)
                    .dressed(lighter(skin, 0.2), darker(skin, 0.3))
                    .wearing(Outfit.PLAIN, skin);
            c.line(Palette.WOOD, 7, x + 26, 660, x + 26, spine[2 * i + 1]);
            Person.of(look)
                    .doing(Pose.REACHING)
                    .seen(chance.oneOf(View.FRONT, View.BACK))
                    .paint(c, x, 760, 270);
        }
        c.curve(darker(skin, 0.2), 74, spine);
        c.curve(skin, 62, spine);
        c.curve(lighter(skin, 0.4), 14, shifted(spine, 20));
        head(c, 1230, 470, skin);
    }

    private static double[] shifted(double[] points, double down) {
        var moved = points.clone();
        for (int i = 1; i < moved.length; i += 2) {
            moved[i] += down;
        }
        return moved;
    }

    private static void head(Canvas c, double x, double y, Color skin) {
        c.curve(Palette.YELLOW, 10, x, y - 40, x - 30, y - 84, x - 66, y - 96);
        c.curve(Palette.YELLOW, 10, x + 24, y - 40, x + 10, y - 90, x - 20, y - 112);
        c.disc(Palette.WHITE, x - 40, y + 10, 34);
        c.round(skin, x - 46, y - 52, 120, 84, 34);
        c.round(darker(skin, 0.25), x + 10, y + 20, 74, 22, 11);
        c.round(lighter(skin, 0.25), x + 26, y - 26, 66, 48, 22);
        c.disc(Palette.WHITE, x + 8, y - 30, 18);
        c.disc(Palette.INK, x + 13, y - 28, 9);
        c.disc(darker(skin, 0.35), x + 80, y - 8, 6);
        c.curve(Palette.YELLOW, 5, x + 84, y + 6, x + 120, y + 20, x + 150, y);
    }

    private static void drummers(Canvas c) {
        var chance = c.chance();
        for (double x : chance.spread(4, 260, 1340)) {
            var look = Look.adult(chance).dressed(Palette.RED, Palette.INK).wearing(Outfit.VEST, Palette.YELLOW);
            var pose = chance.oneOf(Pose.CHEERING, Pose.WAVING);
            Person.of(look).doing(pose).holding(Props.drumstick()).paint(c, x, 760, 330);
            c.round(Palette.RED, x - 66, 650, 132, 110, 26);
            c.oval(Palette.CREAM, x, 654, 66, 18);
            for (int stud = -2; stud <= 2; stud++) {
                c.disc(Palette.YELLOW, x + stud * 26, 684, 5);
            }
        }
    }

    private static void crowd(Canvas c) {
        var chance = c.chance();
        for (double x : chance.spread(8, -20, 1620)) {
            boolean child = chance.likely(0.3);
            var person =
                    child ? Person.child(chance) : chance.likely(0.3) ? Person.elder(chance) : Person.adult(chance);
            var pose = chance.oneOf(Pose.STANDING, Pose.CHEERING, Pose.WAVING, Pose.STANDING);
            Prop prop = pose == Pose.WAVING && child ? Props.balloon(chance.oneOf(Palette.ACCENTS)) : Prop.NOTHING;
            person.doing(pose).seen(View.BACK).holding(prop).paint(c, x, chance.between(990, 1030), child ? 260 : 360);
        }
    }
}
