package org.yibaotong.example.drawing;

import static org.yibaotong.example.drawing.Palette.darker;
import static org.yibaotong.example.drawing.Palette.lighter;
import static org.yibaotong.example.drawing.Palette.veil;

import java.awt.Color;
import java.awt.geom.Arc2D;

/** Learning: on the way to school (学校), in the library (图书馆). */
final class LearningScenes {

    private LearningScenes() {}

    static void school(Canvas c) {
        var chance = c.chance();
        c.flipSometimes();
        c.light(chance.oneOf(Light.MORNING, Light.MORNING, Light.DAY, Light.EVENING));
        Sky.over(c);
        Sky.hills(c, 560);
        c.rect(Palette.GRASS, 0, 640, Canvas.WIDTH, 260);
        building(c);
        Plants.tree(c, chance.between(60, 130), 680, 300);
        Plants.tree(c, chance.between(1440, 1540), 680, 330);
        c.polygon(Palette.PAVING, 690, 640, 910, 640, 1180, 900, 420, 900);
        c.rect(darker(Palette.PAVING, 0.05), 0, 790, Canvas.WIDTH, 110);
        Plants.hedge(c, -20, 700, 600, 46);
        Plants.hedge(c, 1020, 700, 600, 46);
        gate(c);
        pupils(c);
    }

    private static void building(Canvas c) {
        var chance = c.chance();
        var wall = chance.oneOf(Palette.BRICKS);
        new Block(150, 650, 500, 3, 6, 100, wall).paint(c);
        new Block(950, 650, 500, 3, 6, 100, wall).paint(c);
        var front = lighter(wall, 0.3);
        c.rect(front, 620, 240, 360, 410);
        c.polygon(darker(chance.oneOf(Palette.ROOFS), 0.05), 590, 244, 800, 150, 1010, 244);
        Room.clock(c, 800, 330, 52);
        for (double x : new double[] {660, 760, 860}) {
            c.rect(Palette.WHITE, x - 6, 414, 92, 92);
            c.rect(Palette.PANE, x, 420, 80, 80);
        }
        c.rect(darker(wall, 0.35), 710, 540, 180, 110);
        c.rect(Palette.GLASS, 720, 550, 78, 100);
        c.rect(Palette.GLASS, 802, 550, 78, 100);
        c.rect(darker(wall, 0.15), 690, 526, 220, 16);
    }

    private static void gate(Canvas c) {
        var pillar = c.chance().colour(0xB98A70, 0x9AA29D, 0xC7AE8B);
        for (double x : new double[] {560, 990}) {
            c.rect(pillar, x, 590, 54, 170);
            c.rect(darker(pillar, 0.15), x + 38, 590, 16, 170);
            c.rect(lighter(pillar, 0.3), x - 8, 576, 70, 18);
            c.disc(lighter(Palette.GLOW, 0.4), x + 27, 560, 17);
        }
    }

    private static void pupils(Canvas c) {
        var chance = c.chance();
        var uniform = chance.colour(0x45658A, 0xB8473D, 0x4F7C82, 0x56876A);
        if (chance.likely(0.7)) {
            Person.adult(chance).doing(Pose.WAVING).paint(c, chance.between(620, 700), 800, 350);
        }
        var places = chance.spread(chance.count(4, 6), 120, 1480);
        for (double x : places) {
            pupil(c, x, uniform);
        }
    }

    private static void pupil(Canvas c, double x, Color uniform) {
        var chance = c.chance();
        var top = chance.likely(0.5) ? uniform : lighter(uniform, 0.65);
        var look = Look.child(chance).dressed(top, Palette.TROUSERS.get(0)).wearing(Outfit.PLAIN, uniform);
        var view = chance.oneOf(View.LEFT, View.RIGHT, View.BACK);
        double feet = chance.between(850, 880);
        double height = chance.between(240, 270);
        var bag = chance.oneOf(Palette.ACCENTS);
        if (view == View.BACK) {
            Person.of(look)
                    .doing(chance.oneOf(Pose.WAVING, Pose.STANDING))
                    .seen(view)
                    .paint(c, x, feet, height);
            c.at(x, feet, height / 100, () -> {
                c.round(bag, -13, -76, 26, 32, 5.5);
                c.round(darker(bag, 0.15), -9, -60, 18, 13, 3);
            });
            return;
        }
        double behind = view == View.RIGHT ? -1 : 1;
        c.at(x, feet, height / 100, () -> c.round(bag, behind * 12 - 10, -78, 20, 32, 5));
        var pose = chance.oneOf(Pose.WALKING, Pose.RUNNING, Pose.WALKING);
        Person.of(look).doing(pose).seen(view).paint(c, x, feet, height);
    }

    static void library(Canvas c) {
        var chance = c.chance();
        c.flipSometimes();
        Room.walls(c, 690);
        boolean middle = chance.likely(0.5);
        double window = middle ? 640 : 1180;
        Room.window(c, window, 120, 320, 330, chance.oneOf(Light.MORNING, Light.DAY, Light.EVENING, Light.NIGHT));
        var wood = chance.colour(0xB58A5E, 0x87633F, 0xD6C3A4);
        for (double x : middle ? new double[] {40, 300, 1060, 1320} : new double[] {40, 300, 560, 820}) {
            Room.bookcase(c, wood, x, 110, 244, 590, 5);
        }
        if (!middle) {
            Plants.pot(c, 1540, 760, 260);
        }
        for (double x : new double[] {400, 800, 1200}) {
            Room.pendant(c, x, chance.between(40, 70), Palette.MOSS);
        }
        browser(c);
        readers(c);
    }

    private static void browser(Canvas c) {
        var chance = c.chance();
        if (chance.likely(0.8)) {
            Person.adult(chance).doing(Pose.REACHING).seen(View.BACK).paint(c, chance.between(160, 320), 740, 400);
        }
        if (chance.likely(0.6)) {
            var reader = Person.child(chance).doing(Pose.HOLDING).holding(Props.book(chance.oneOf(Palette.ACCENTS)));
            reader.paint(c, chance.between(1290, 1480), 770, 290);
        }
    }

    private static void readers(Canvas c) {
        var chance = c.chance();
        var places = chance.spread(chance.count(3, 4), 330, 1290);
        for (double x : places) {
            var person = chance.oneOf(Person.adult(chance), Person.elder(chance), Person.adult(chance));
            Furniture.backrest(c, x, 850, 280, Palette.DARK_WOOD);
            person.doing(Pose.AT_TABLE).paint(c, x, 874, 420);
        }
        Furniture.table(c, 250, 900, 1120, 194, Palette.WOOD);
        for (double x : places) {
            Furniture.book(c, x, 716, 124);
        }
        for (double x : new double[] {300, 1310}) {
            deskLamp(c, x, 710);
        }
        pile(c, chance.between(1180, 1240), 708);
    }

    private static void deskLamp(Canvas c, double x, double base) {
        c.halo(veil(Palette.GLOW, 0.4), x, base - 78, 100);
        c.rect(Palette.YELLOW, x - 4, base - 86, 8, 82);
        c.round(Palette.SLATE, x - 24, base - 8, 48, 10, 5);
        c.fill(Palette.MOSS, new Arc2D.Double(x - 50, base - 120, 100, 76, 0, 180, Arc2D.CHORD));
    }

    private static void pile(Canvas c, double x, double base) {
        for (int i = 0; i < 3; i++) {
            var colour = c.chance().oneOf(Palette.ACCENTS);
            double shift = c.chance().between(-8, 8);
            c.round(colour, x - 44 + shift, base - 20 * (i + 1), 88, 19, 4);
            c.rect(Palette.CREAM, x + 34 + shift, base - 20 * (i + 1) + 4, 10, 11);
        }
    }
}
