package org.yibaotong.example.drawing;

import static org.yibaotong.example.drawing.Curves.points;
import static org.yibaotong.example.drawing.Palette.darker;
import static org.yibaotong.example.drawing.Palette.lighter;

import java.awt.Color;

/** In the community hall: neighbours in a meeting (议事会), a lecture (宣讲). */
final class HallScenes {

    private HallScenes() {}

    static void meeting(Canvas c) {
        var chance = c.chance();
        c.flipSometimes();
        Room.walls(c, 640);
        Room.window(c, 90, 110, 260, 260, chance.oneOf(Light.MORNING, Light.DAY, Light.EVENING, Light.NIGHT));
        whiteboard(c, 560, 90);
        Room.clock(c, 450, 150, 46);
        Plants.pot(c, 1500, 740, 330);
        if (chance.likely(0.7)) {
            speaker(c, chance.between(1170, 1260));
        }
        var far = chance.spread(chance.count(4, 5), 150, 1080);
        for (double x : far) {
            var pose = chance.oneOf(Pose.AT_TABLE, Pose.AT_TABLE, Pose.WAVING, Pose.CLAPPING, Pose.SEATED);
            anyone(c).doing(pose).sitting(c, x, 800, 400);
        }
        top(c, far);
        for (double x : chance.spread(chance.count(3, 4), 200, 1400)) {
            anyone(c).doing(Pose.SEATED).seen(View.BACK).paint(c, x, 1010, 480);
            Furniture.backrest(c, x, 1040, 290, Palette.SLATE);
        }
    }

    private static void whiteboard(Canvas c, double x, double y) {
        c.round(Palette.STEEL, x - 10, y - 10, 560, 300, 8);
        c.rect(Palette.WHITE, x, y, 540, 280);
        Room.writing(c, Palette.BLUE, x + 40, y + 60, 190, 3, 40);
        for (int i = 0; i < 6; i++) {
            double left = x + 290 + i % 3 * 78;
            double top = y + 50 + i / 3 * 92.0;
            var note = c.chance().colour(0xF3D98B, 0xE9B7A5, 0xBBD3C2, 0xB8CFDD);
            c.turned(left + 30, top + 30, c.chance().between(-5, 5), () -> c.rect(note, -30, -30, 60, 60));
        }
        c.curve(Palette.RED, 6, x + 40, y + 226, x + 100, y + 200, x + 160, y + 220, x + 230, y + 190);
    }

    private static void speaker(Canvas c, double x) {
        var pose = c.chance().oneOf(Pose.POINTING, Pose.WAVING);
        c.at(x, 0, -1, 1, () -> Person.adult(c.chance()).doing(pose).paint(c, 0, 760, 430));
    }

    private static void top(Canvas c, double[] places) {
        var wood = c.chance().colour(0xC9A377, 0xB08A66, 0xD4B48C);
        c.polygon(wood, points("110,690 1240,690 1420,830 -40,830"));
        c.polygon(darker(wood, 0.2), points("-40,830 1420,830 1420,862 -40,862"));
        c.polygon(lighter(wood, 0.15), points("110,690 1240,690 1250,698 102,698"));
        for (double x : places) {
            Furniture.cup(c, x + 78, 734, 36, c.chance().colour(0xFFFCF5, 0xBFD6DE, 0xC98F78));
            c.polygon(Palette.WHITE, x - 48, 722, x + 30, 722, x + 36, 756, x - 58, 756);
            c.line(Palette.STEEL, 3, x - 40, 733, x + 16, 733);
            c.line(Palette.STEEL, 3, x - 43, 744, x + 4, 744);
        }
    }

    private static Person anyone(Canvas c) {
        return c.chance().likely(0.4) ? Person.elder(c.chance()) : Person.adult(c.chance());
    }

    static void lecture(Canvas c) {
        var chance = c.chance();
        c.flipSometimes();
        Room.walls(c, 620);
        stage(c);
        screen(c, 420, 70, 720, 380);
        double desk = chance.between(1240, 1300);
        var pose = chance.oneOf(Pose.POINTING, Pose.WAVING, Pose.RELAXED);
        c.at(desk, 0, -1, 1, () -> Person.adult(chance).doing(pose).paint(c, 0, 650, 360));
        lectern(c, desk);
        Plants.pot(c, 300, 640, 170);
        Plants.pot(c, 1500, 640, 190);
        rows(c);
    }

    private static void stage(Canvas c) {
        var cloth = c.chance().colour(0xA8584B, 0x5E7F7A, 0x566E8C, 0xB08A55);
        for (double x : new double[] {0, 1390}) {
            c.rect(cloth, x, 0, 210, 620);
            for (int fold = 0; fold < 4; fold++) {
                c.rect(darker(cloth, 0.12), x + 26 + fold * 50, 0, 18, 620);
            }
        }
        c.rect(darker(cloth, 0.1), 0, 0, Canvas.WIDTH, 36);
        c.rect(Palette.WOOD, 0, 620, Canvas.WIDTH, 60);
        c.rect(lighter(Palette.WOOD, 0.2), 0, 620, Canvas.WIDTH, 9);
        c.rect(darker(Palette.WOOD, 0.4), 0, 672, Canvas.WIDTH, 228);
    }

    private static void screen(Canvas c, double x, double y, double width, double height) {
        c.round(Palette.SLATE, x - 14, y - 14, width + 28, height + 28, 10);
        c.rect(lighter(Palette.GLASS, 0.5), x, y, width, height);
        Room.writing(c, Palette.SLATE, x + 50, y + 70, 240, 4, 44);
        var colour = c.chance().oneOf(Palette.ACCENTS);
        if (c.chance().likely(0.5)) {
            for (int i = 0; i < 5; i++) {
                double bar = c.chance().between(60, 240);
                c.round(i % 2 == 0 ? colour : lighter(colour, 0.35), x + 380 + i * 60, y + 320 - bar, 42, bar, 5);
            }
            return;
        }
        Room.picture(c, x + 390, y + 70, 280, 230);
    }

    private static void lectern(Canvas c, double x) {
        c.polygon(Palette.DARK_WOOD, x - 62, 510, x + 62, 510, x + 50, 650, x - 50, 650);
        c.round(lighter(Palette.WOOD, 0.1), x - 74, 496, 148, 20, 6);
        c.curve(Palette.INK, 4, x - 30, 498, x - 36, 470, x - 20, 450);
        c.disc(Palette.INK, x - 18, 448, 8);
        c.disc(lighter(Palette.WOOD, 0.2), x, 574, 24);
    }

    /** Two rows of listeners seen from behind; the nearer ones are larger and stand in the gaps. */
    private static void rows(Canvas c) {
        var chance = c.chance();
        var chair = chance.colour(0x7C8A94, 0x9B6A58, 0x6F8573);
        row(c, chance.spread(7, 90, 1510), 900, 340, chair);
        row(c, chance.spread(7, -120, 1720), 1060, 440, darker(chair, 0.1));
    }

    private static void row(Canvas c, double[] places, double feet, double height, Color chair) {
        for (double x : places) {
            var pose = c.chance().likely(0.12) ? Pose.WAVING : Pose.SEATED;
            anyone(c).doing(pose).seen(View.BACK).sitting(c, x, feet, height);
            Furniture.backrest(c, x, feet + 20, height * 0.68, chair);
        }
    }
}
