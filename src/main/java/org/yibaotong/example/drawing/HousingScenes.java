package org.yibaotong.example.drawing;

import static org.yibaotong.example.drawing.Curves.points;
import static org.yibaotong.example.drawing.Palette.darker;
import static org.yibaotong.example.drawing.Palette.lighter;

import java.awt.Color;

/** Where people live: a lift added to an old block (加装电梯), a courtyard (院落). */
final class HousingScenes {

    private HousingScenes() {}

    static void elevator(Canvas c) {
        var chance = c.chance();
        c.flipSometimes();
        c.light(chance.oneOf(Light.MORNING, Light.DAY, Light.DAY, Light.EVENING));
        Sky.over(c);
        Sky.hills(c, 620);
        Sky.skyline(c, 700);
        Plants.hedge(c, -20, 762, 1640, 60);
        c.rect(Palette.PAVING, 0, 756, Canvas.WIDTH, 144);
        var block =
                new Block(chance.between(240, 330), 760, 700, chance.count(5, 6), 7, 92, chance.oneOf(Palette.BRICKS));
        block.paint(c);
        shaft(c, block, block.x() + block.width());
        Plants.tree(c, chance.between(80, 190), 774, chance.between(300, 380));
        Plants.tree(c, chance.between(1270, 1360), 774, chance.between(260, 330));
        Plants.tree(c, chance.between(1440, 1540), 784, chance.between(320, 420));
        Plants.bush(c, block.x() + 60, 776, 120, Palette.LEAF);
        Street.bench(c, block.x() + chance.between(140, 240), 792, 150);
        neighbours(c, block.x() + block.width());
    }

    private static void shaft(Canvas c, Block block, double x) {
        double top = block.top() - 34;
        double right = x + 150;
        c.rect(Palette.SLATE, x + 20, top, 150, 760 - top);
        c.rect(darker(Palette.SLATE, 0.2), x + 12, top - 14, 166, 18);
        int cab = c.chance().count(0, block.floors() - 1);
        for (int floor = 0; floor < block.floors(); floor++) {
            double y = block.top() + block.storey() * (floor + 0.2);
            c.rect(darker(block.wall(), 0.2), x - 12, y + block.storey() * 0.78, 40, 10);
            pane(c, x + 30, y, 58, block.storey() - 8);
            pane(c, x + 100, y, 58, block.storey() - 8);
            if (floor == cab) {
                cab(c, x + 36, y - 2, block.storey() - 6);
            }
        }
        c.rect(darker(Palette.SLATE, 0.1), right - 92, 672, 56, 88);
        c.rect(lighter(Palette.STEEL, 0.3), right - 87, 678, 22, 82);
        c.rect(lighter(Palette.STEEL, 0.3), right - 63, 678, 22, 82);
        c.at(x, 772, 1, () -> c.polygon(lighter(Palette.PAVING, 0.25), points("10,0 44,-20 150,-20 190,0")));
    }

    private static void pane(Canvas c, double x, double y, double width, double height) {
        c.rect(new Color(0xB3D0DB), x, y, width, height);
        var gleam = Palette.veil(Palette.WHITE, 0.3);
        c.polygon(gleam, x, y + height * 0.7, x + width * 0.7, y, x + width, y, x, y + height);
    }

    private static void cab(Canvas c, double x, double y, double height) {
        c.in(Light.DAY, () -> {
            c.rect(Palette.GLOW, x, y, 118, height);
            c.rect(lighter(Palette.GLOW, 0.5), x + 8, y + 6, 102, height * 0.12);
        });
        Person.elder(c.chance()).paint(c, x + 40, y + height - 2, height * 0.8);
        Person.adult(c.chance()).paint(c, x + 82, y + height - 2, height * 0.86);
    }

    private static void neighbours(Canvas c, double shaft) {
        var chance = c.chance();
        var view = chance.oneOf(View.LEFT, View.RIGHT);
        var home = Person.elder(chance).doing(Pose.STROLLING).seen(View.LEFT).holding(Props.vegetables());
        home.paint(c, shaft + chance.between(190, 260), 836, 186);
        var greeting = chance.oneOf(Pose.WAVING, Pose.RELAXED);
        Person.adult(chance).doing(greeting).paint(c, shaft + chance.between(-140, -60), 820, 184);
        if (chance.likely(0.7)) {
            var walker = Person.elder(chance).doing(Pose.STROLLING).seen(view).holding(Props.stick());
            walker.paint(c, chance.between(300, 420), 846, 186);
        }
        if (chance.likely(0.6)) {
            Person.child(chance).doing(Pose.RUNNING).seen(view).paint(c, chance.between(520, 760), 852, 130);
        }
    }

    static void courtyard(Canvas c) {
        var chance = c.chance();
        c.flipSometimes();
        c.light(chance.oneOf(Light.MORNING, Light.DAY, Light.EVENING));
        Sky.over(c);
        Sky.hills(c, 400);
        c.rect(darker(Palette.CREAM, 0.12), 300, 420, 1000, 190);
        Houses.cottage(c, 420, 600, 760, 390);
        wing(c, -60, 420);
        wing(c, 1240, 420);
        c.rect(Palette.PAVING, 0, 600, Canvas.WIDTH, 300);
        flagstones(c);
        laundry(c);
        var leaves = chance.likely(0.3) ? Palette.AUTUMN : Palette.LEAVES;
        Plants.tree(c, chance.between(330, 420), 660, 470, chance.oneOf(leaves));
        for (double x : chance.spread(5, 930, 1560)) {
            Plants.pot(c, x, chance.between(628, 652), chance.between(80, 130));
        }
        if (chance.likely(0.5)) {
            Vehicles.bicycle(c, chance.between(120, 240), 676, chance.oneOf(Palette.ACCENTS));
        }
        game(c, chance.between(700, 860));
        var shopper = Person.adult(chance).doing(Pose.WALKING).seen(View.LEFT).holding(Props.vegetables());
        shopper.paint(c, chance.between(1250, 1400), 820, 330);
        if (chance.likely(0.6)) {
            Person.child(chance).doing(Pose.RUNNING).seen(View.RIGHT).paint(c, chance.between(150, 330), 840, 240);
        }
    }

    private static void wing(Canvas c, double x, double width) {
        c.rect(lighter(Palette.STEEL, 0.35), x, 330, width, 290);
        for (double y = 352; y < 620; y += 24) {
            c.rect(Palette.veil(Palette.SLATE, 0.16), x, y, width, 2.5);
        }
        Houses.roof(c, x, 330, width, 110);
        double centre = x + width / 2;
        c.rect(darker(Palette.DARK_WOOD, 0.2), centre - 60, 410, 120, 100);
        c.rect(c.light() == Light.EVENING ? Palette.GLOW : Palette.PANE, centre - 52, 418, 104, 84);
        c.rect(Palette.DARK_WOOD, centre - 3, 418, 6, 84);
    }

    private static void flagstones(Canvas c) {
        var joint = darker(Palette.PAVING, 0.08);
        double[] rows = {600, 640, 700, 784};
        for (int row = 0; row < 3; row++) {
            c.rect(joint, 0, rows[row + 1], Canvas.WIDTH, 3);
            for (int i = -4; i <= 4; i++) {
                double x = i * 230 + row * 96;
                c.line(joint, 2.5, 800 + x, rows[row], 800 + x * 1.12, rows[row + 1]);
            }
        }
    }

    private static void laundry(Canvas c) {
        c.curve(Palette.SLATE, 3, 1000, 380, 1130, 396, 1260, 376);
        for (double x : c.chance().spread(4, 1010, 1250)) {
            var cloth = c.chance().oneOf(Palette.SHIRTS);
            double length = c.chance().between(70, 120);
            c.round(cloth, x - 24, 386, 48, length, 4);
            c.rect(lighter(cloth, 0.3), x - 24, 386 + length * 0.7, 48, 8);
        }
    }

    /** Two old neighbours over a game of chess, and somebody looking on. */
    private static void game(Canvas c, double x) {
        var chance = c.chance();
        if (chance.likely(0.75)) {
            var pose = chance.oneOf(Pose.RELAXED, Pose.HOLDING);
            Person.elder(chance).doing(pose).paint(c, x + chance.between(-30, 40), 760, 330);
        }
        Furniture.stool(c, x - 150, 810, 120, Palette.WOOD);
        Furniture.stool(c, x + 150, 810, 120, Palette.WOOD);
        Person.elder(chance).doing(Pose.SITTING).seen(View.RIGHT).paint(c, x - 160, 812, 330);
        Person.elder(chance).doing(Pose.SITTING).seen(View.LEFT).paint(c, x + 160, 812, 330);
        Furniture.table(c, x - 80, 820, 160, 116, Palette.DARK_WOOD);
        for (double at : chance.spread(6, x - 66, x + 66)) {
            c.oval(chance.oneOf(Palette.RED, Palette.INK, Palette.CREAM), at, 703, 8, 4);
        }
    }
}
