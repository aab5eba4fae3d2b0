package org.yibaotong.example.drawing;

import static org.yibaotong.example.drawing.Palette.darker;

import java.awt.Color;

/** Neighbours for neighbours: the wall of small wishes (微心愿墙), volunteers (志愿者). */
final class HelpingScenes {

    private HelpingScenes() {}

    static void wishwall(Canvas c) {
        var chance = c.chance();
        boolean windowLeft = chance.likely(0.5);
        Room.walls(c, 720);
        Room.window(c, windowLeft ? 70 : 1330, 130, 200, 290, chance.oneOf(Light.MORNING, Light.DAY, Light.EVENING));
        notes(c, windowLeft ? 370 : 130, 92, 1090, 440);
        if (chance.likely(0.7)) {
            Plants.pot(c, windowLeft ? 160 : 1440, 800, 250);
        }
        for (double x : chance.spread(chance.count(3, 5), windowLeft ? 380 : 130, windowLeft ? 1470 : 1220)) {
            reader(c, x);
        }
    }

    private static void notes(Canvas c, double x, double y, double width, double height) {
        Room.board(c, c.chance().oneOf(Palette.CORK, new Color(0xBFA98C), new Color(0x8FA594)), x, y, width, height);
        int columns = c.chance().count(6, 8);
        double step = width / columns;
        double taken = c.chance().between(0.3, 0.9);
        for (int i = 0; i < columns * 3; i++) {
            if (c.chance().likely(0.94)) {
                note(c, x + step * (i % columns + 0.5), y + height * (i / columns + 0.5) / 3, taken);
            }
        }
    }

    private static void note(Canvas c, double x, double y, double taken) {
        c.turned(x, y, c.chance().between(-6, 6), () -> {
            c.rect(Palette.veil(Palette.SHADOW, 0.13), -44, -48, 96, 104);
            c.rect(c.chance().oneOf(Palette.PAPERS), -48, -52, 96, 104);
            Room.writing(c, darker(Palette.SAND, 0.25), -32, -22, 62, 3, 18);
            if (c.chance().likely(taken)) {
                c.line(Palette.GREEN, 6, 10, 32, 20, 42, 38, 20);
            }
            c.disc(c.chance().oneOf(Palette.RED, Palette.RED, Palette.BLUE, Palette.YELLOW), 0, -50, 8);
        });
    }

    private static void reader(Canvas c, double x) {
        var chance = c.chance();
        boolean small = chance.likely(0.25);
        var person = small ? Person.child(chance) : chance.likely(0.25) ? Person.elder(chance) : Person.adult(chance);
        person.doing(chance.oneOf(Pose.REACHING, Pose.REACHING, Pose.STANDING, Pose.RELAXED))
                .seen(View.BACK)
                .paint(c, x, chance.between(858, 884), small ? chance.between(330, 370) : chance.between(470, 520));
    }

    static void volunteers(Canvas c) {
        var chance = c.chance();
        c.flipSometimes();
        c.light(chance.oneOf(Light.MORNING, Light.DAY, Light.DAY, Light.EVENING));
        Sky.over(c);
        Sky.skyline(c, 520);
        Block.any(chance, chance.between(-60, 40), 560, 460, 4).paint(c);
        Block.any(chance, chance.between(1120, 1220), 560, 460, chance.count(4, 5))
                .paint(c);
        for (double x : chance.spread(4, 420, 1180)) {
            Plants.tree(c, x, 570, chance.between(180, 260));
        }
        Plants.hedge(c, -20, 590, 1640, 48);
        Street.pavement(c, 590, 310);
        var vest = chance.oneOf(Palette.RED, Palette.RED, Palette.ORANGE, Palette.GREEN);
        var places = chance.spread(4, 130, 1500);
        int first = chance.count(0, 4);
        for (int i = 0; i < places.length; i++) {
            helper(c, first + i, vest, places[i]);
        }
    }

    private static void helper(Canvas c, int turn, Color vest, double x) {
        var chance = c.chance();
        var look = Look.adult(chance).wearing(Outfit.VEST, vest);
        var person = Person.of(chance.likely(0.6) ? look.with(Hat.CAP, vest) : look);
        var view = chance.oneOf(View.LEFT, View.RIGHT);
        double feet = chance.between(800, 850);
        var busy = switch (turn % 5) {
            case 0 -> person.doing(Pose.SWEEPING).seen(view).holding(Props.broom());
            case 1 -> person.doing(Pose.CARRYING).seen(view).holding(Props.box(Palette.CORK));
            case 2 -> person.doing(Pose.DIGGING).seen(view).holding(Props.spade());
            case 3 -> person.doing(Pose.WAVING);
            default -> person.doing(Pose.WALKING).seen(view).holding(Props.wateringCan(Palette.BLUE));
        };
        if (busy.pose() == Pose.SWEEPING) {
            leaves(c, x, feet);
        }
        if (busy.pose() == Pose.DIGGING) {
            sapling(c, x + (view == View.LEFT ? -150 : 150), feet);
        }
        busy.paint(c, x, feet, 400);
    }

    private static void sapling(Canvas c, double x, double base) {
        c.oval(Palette.TRUNK, x, base, 70, 16);
        Plants.round(c, x, base, 210, c.chance().oneOf(Palette.LEAVES));
    }

    private static void leaves(Canvas c, double x, double base) {
        for (int i = 0; i < 26; i++) {
            double at = x + c.chance().between(-190, 190);
            c.oval(c.chance().oneOf(Palette.AUTUMN), at, base + c.chance().between(-8, 26), 9, 5);
        }
    }
}
