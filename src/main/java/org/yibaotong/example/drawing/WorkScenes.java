package org.yibaotong.example.drawing;

import static org.yibaotong.example.drawing.Curves.points;
import static org.yibaotong.example.drawing.Palette.darker;
import static org.yibaotong.example.drawing.Palette.lighter;

import java.awt.Color;

/** At work: repairing a road (道路施工), a workshop (车间). */
final class WorkScenes {

    private WorkScenes() {}

    static void roadworks(Canvas c) {
        var chance = c.chance();
        c.flipSometimes();
        c.light(chance.oneOf(Light.MORNING, Light.DAY, Light.EVENING, Light.NIGHT));
        Sky.over(c);
        Sky.skyline(c, 520);
        Block.any(chance, chance.between(-80, 0), 560, 420, 4).paint(c);
        Block.any(chance, chance.between(1150, 1250), 560, 460, chance.count(3, 5))
                .paint(c);
        for (double x : chance.spread(4, 360, 1200)) {
            Plants.tree(c, x, 572, chance.between(180, 250));
        }
        Street.road(c, 580, 320);
        patch(c);
        Street.lamp(c, chance.between(640, 720), 590, 430, 1);
        c.in(c.light().near(), () -> site(c));
    }

    private static void site(Canvas c) {
        var chance = c.chance();
        Machines.excavator(c, chance.between(180, 300), 742, chance.oneOf(Palette.YELLOW, Palette.ORANGE));
        crew(c);
        for (double x : chance.spread(7, 20, 1600)) {
            cone(c, x, 872);
        }
        barrier(c, chance.between(1080, 1220), 850);
    }

    /** The stretch that has just been laid is still dark. */
    private static void patch(Canvas c) {
        c.polygon(darker(Palette.ASPHALT, 0.45), points("640,640 1600,640 1600,800 540,800"));
        for (int i = 0; i < 60; i++) {
            c.disc(
                    darker(Palette.ASPHALT, 0.3),
                    c.chance().between(640, 1590),
                    c.chance().between(650, 792),
                    3);
        }
        c.blob(new Color(0x6B5B4B), points("690,745 740,690 800,676 850,706 900,745"));
        c.blob(new Color(0x7B6957), points("720,742 760,700 810,694 850,742"));
    }

    private static void crew(Canvas c) {
        var chance = c.chance();
        worker(c, Pose.DIGGING, View.LEFT, Props.spade(), chance.between(960, 1020), 800);
        worker(
                c,
                chance.oneOf(Pose.SWEEPING, Pose.PUSHING),
                View.RIGHT,
                Props.broom(),
                chance.between(1140, 1200),
                770);
        worker(c, Pose.HOLDING, View.FRONT, Props.paper(), chance.between(1320, 1380), 780);
        if (chance.likely(0.7)) {
            worker(c, Pose.WAVING, View.FRONT, Props.stopSign(), chance.between(80, 160), 836);
        }
        if (chance.likely(0.5)) {
            worker(c, Pose.POINTING, View.BACK, Prop.NOTHING, chance.between(1460, 1540), 810);
        }
    }

    private static void worker(Canvas c, Pose pose, View view, Prop prop, double x, double feet) {
        var look = Look.adult(c.chance())
                .dressed(c.chance().colour(0x45658A, 0x56646F, 0x7D6A55), Palette.TROUSERS.get(0))
                .wearing(Outfit.STRIPED_VEST, Palette.ORANGE)
                .with(Hat.HELMET, c.chance().oneOf(Palette.YELLOW, Palette.RED, Palette.WHITE));
        Person.of(look.with(Hair.SHORT)).doing(pose).seen(view).holding(prop).paint(c, x, feet, 320);
    }

    private static void cone(Canvas c, double x, double base) {
        c.at(x, base, 1, () -> {
            c.round(darker(Palette.ORANGE, 0.25), -33, -10, 66, 12, 4);
            c.polygon(Palette.ORANGE, points("-21,-10 -4,-96 4,-96 21,-10"));
            c.polygon(Palette.WHITE, points("-15,-37 -10,-58 10,-58 15,-37"));
        });
    }

    private static void barrier(Canvas c, double x, double base) {
        c.at(x, base, 1, () -> {
            c.rect(Palette.SLATE, 20, -150, 12, 150);
            c.rect(Palette.SLATE, 288, -150, 12, 150);
            c.round(Palette.WHITE, 0, -150, 320, 62, 6);
            for (int i = 0; i < 5; i++) {
                c.at(14 + i * 62, -88, 1, () -> c.polygon(Palette.RED, points("0,0 30,-62 58,-62 28,0")));
            }
            c.in(Light.DAY, () -> c.disc(Palette.ORANGE, 26, -162, 12));
            c.in(Light.DAY, () -> c.disc(Palette.ORANGE, 294, -162, 12));
        });
    }

    static void workshop(Canvas c) {
        var chance = c.chance();
        c.flipSometimes();
        Room.walls(c, 700);
        var outside = chance.oneOf(Light.MORNING, Light.DAY, Light.EVENING);
        Room.window(c, 90, 110, 250, 260, outside);
        Room.window(c, 1260, 110, 250, 260, outside);
        tools(c);
        for (double x : new double[] {405, 1195}) {
            Room.pendant(c, x, 60, Palette.SLATE);
        }
        store(c, chance.likely(0.5) ? 20 : 1370);
        var places = chance.spread(3, 120, 1480);
        var wood = chance.colour(0xB58A5E, 0xC59B6D);
        for (double x : places) {
            bench(c, x, wood);
        }
    }

    private static void tools(Canvas c) {
        Room.board(c, new Color(0x8C9A93), 470, 120, 660, 270);
        for (int i = 0; i < 13; i++) {
            Tools.any(c, 505 + i % 7 * 100 + i / 7 * 40, 150 + i / 7 * 122.0);
        }
    }

    /** Shelves with boxes of parts. */
    private static void store(Canvas c, double x) {
        for (int shelf = 0; shelf < 3; shelf++) {
            double y = 500 + shelf * 98;
            for (int i = 0; i < 3; i++) {
                double height = c.chance().between(34, 70);
                Furniture.box(
                        c, x + 14 + i * 64, y, 54, height, c.chance().oneOf(Palette.CORK, Palette.SAND, Palette.PANE));
            }
            c.rect(Palette.SLATE, x, y, 210, 10);
        }
        c.rect(Palette.SLATE, x, 400, 9, 310);
        c.rect(Palette.SLATE, x + 201, 400, 9, 310);
    }

    private static void bench(Canvas c, double x, Color wood) {
        var chance = c.chance();
        double feet = chance.between(832, 850);
        var look = (chance.likely(0.3) ? Look.elder(chance) : Look.adult(chance))
                .wearing(Outfit.APRON, chance.oneOf(Palette.BLUE, Palette.MOSS, Palette.DARK_WOOD));
        Person.of(look)
                .doing(chance.oneOf(Pose.AT_TABLE, Pose.HOLDING))
                .paint(c, x - chance.between(10, 60), feet - 40, 430);
        Furniture.table(c, x - 185, feet + 20, 370, 210, wood);
        double top = feet - 190;
        switch (chance.count(0, 2)) {
            case 0 -> Machines.sewing(c, x + 110, top);
            case 1 -> {
                Furniture.box(c, x - 120, top, 90, 64, Palette.CORK);
                Furniture.box(c, x + 120, top, 110, 84, lighter(Palette.CORK, 0.15));
            }
            default -> {
                c.round(lighter(wood, 0.4), x - 60, top - 16, 230, 16, 4);
                c.round(Palette.SLATE, x + 60, top - 46, 66, 32, 8);
                c.curve(lighter(wood, 0.5), 6, x - 20, top - 18, x - 34, top - 44, x - 12, top - 46);
            }
        }
    }
}
