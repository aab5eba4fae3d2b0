package org.yibaotong.example.drawing;

import static org.yibaotong.example.drawing.Palette.darker;
import static org.yibaotong.example.drawing.Palette.lighter;

import java.awt.Color;
import java.util.List;

/** Eating and shopping: the community canteen (社区食堂), the market (菜场). */
final class FoodScenes {

    private static final List<Color> FOODS = Palette.colours(0xDCA048, 0x86A05C, 0xC9653F, 0xE3C98F, 0xB77A4A);
    private static final List<Color> GREENGROCERY =
            Palette.colours(0xC4543F, 0xDD9347, 0x86A45F, 0x6F5A82, 0xE3C060, 0xA9C08A);

    private FoodScenes() {}

    static void canteen(Canvas c) {
        var chance = c.chance();
        c.flipSometimes();
        Room.walls(c, 720);
        Room.dado(c, 430, 720, chance.colour(0xDCE3D3, 0xE9D6BC, 0xD5DFE2));
        Room.window(
                c, 1180, 100, 300, 230, chance.oneOf(Light.MORNING, Light.DAY, Light.EVENING, Light.NIGHT, Light.RAIN));
        hatch(c);
        var shade = chance.oneOf(Palette.ACCENTS);
        menu(c, 590);
        for (double x : new double[] {500, 1090}) {
            Room.pendant(c, x, 60, shade);
        }
        var places = chance.spread(chance.count(3, 5), 470, 1560);
        for (double x : places) {
            var guest = chance.likely(0.75) ? Person.elder(chance) : Person.adult(chance);
            Furniture.backrest(c, x, 940, 350, Palette.DARK_WOOD);
            guest.doing(chance.oneOf(Pose.AT_TABLE, Pose.SEATED)).paint(c, x, 960, 500);
        }
        counter(c);
        for (double x : places) {
            meal(c, x);
        }
    }

    /** The board with the dishes of the day. */
    private static void menu(Canvas c, double x) {
        Room.board(c, new Color(0x6F8675), x, 120, 410, 210);
        Room.writing(c, Palette.veil(Palette.WHITE, 0.85), x + 40, 168, 180, 4, 38);
        for (int i = 0; i < 3; i++) {
            c.disc(c.chance().oneOf(FOODS), x + 320, 164 + i * 62, 22);
            c.disc(Palette.veil(Palette.WHITE, 0.3), x + 314, 158 + i * 62, 8);
        }
    }

    /** Where the cook hands out the dishes. */
    private static void hatch(Canvas c) {
        var chance = c.chance();
        c.rect(darker(Palette.CREAM, 0.2), 66, 180, 348, 330);
        c.rect(new Color(0xA9BBB8), 80, 194, 320, 300);
        c.rect(lighter(Palette.STEEL, 0.45), 80, 250, 320, 6);
        for (double x : new double[] {110, 150, 330, 370}) {
            c.line(Palette.STEEL, 5, x, 256, x, 290);
            c.oval(Palette.STEEL, x, 296, 13, 8);
        }
        var cook = Look.adult(chance).wearing(Outfit.APRON, Palette.WHITE).with(Hat.CHEF, Palette.WHITE);
        Person.of(cook.with(Hair.SHORT))
                .doing(Pose.HOLDING)
                .holding(Props.ladle())
                .paint(c, 240, 730, 400);
        c.rect(lighter(Palette.STEEL, 0.2), 50, 494, 380, 260);
        c.rect(lighter(Palette.STEEL, 0.5), 40, 482, 400, 22);
        for (double x : new double[] {110, 200, 290, 378}) {
            c.oval(lighter(Palette.STEEL, 0.6), x, 486, 40, 11);
            c.oval(chance.oneOf(FOODS), x, 483, 33, 8);
        }
        Furniture.steam(c, 200, 470, 60);
    }

    private static void counter(Canvas c) {
        var wood = c.chance().colour(0xAE7F54, 0xC2996B, 0x9A7358);
        c.rect(darker(wood, 0.12), 0, 784, Canvas.WIDTH, 116);
        c.rect(wood, 0, 738, Canvas.WIDTH, 76);
        c.rect(lighter(wood, 0.2), 0, 738, Canvas.WIDTH, 8);
        c.rect(darker(wood, 0.22), 0, 814, Canvas.WIDTH, 7);
    }

    private static void meal(Canvas c, double x) {
        var chance = c.chance();
        Furniture.bowl(c, x, 802, 128, chance.oneOf(FOODS));
        Furniture.steam(c, x, 730, 60);
        c.oval(Palette.WHITE, x + 116, 784, 46, 13);
        c.oval(chance.oneOf(FOODS), x + 116, 780, 34, 9);
        c.line(Palette.DARK_WOOD, 4, x - 98, 804, x - 76, 768);
        c.line(Palette.DARK_WOOD, 4, x - 88, 806, x - 66, 770);
    }

    static void market(Canvas c) {
        var chance = c.chance();
        c.flipSometimes();
        c.light(chance.oneOf(Light.MORNING, Light.MORNING, Light.DAY, Light.EVENING));
        Sky.over(c);
        Sky.skyline(c, 430);
        for (int i = 0; i < 4; i++) {
            Block.any(chance, -60 + i * 430 + chance.between(-20, 20), 560, 390, chance.count(2, 4))
                    .paint(c);
        }
        Street.pavement(c, 560, 340);
        Street.bunting(c, -20, 60, 800, 90, 60);
        Street.bunting(c, 800, 90, 1620, 50, 60);
        for (int i = 0; i < 3; i++) {
            stall(c, 60 + i * 510, chance.oneOf(Palette.ACCENTS));
        }
        int gone = chance.count(0, 5);
        for (int i = 0; i < 4; i++) {
            if (i != gone) {
                customer(c, 95 + i * 470 + chance.between(-40, 40));
            }
        }
    }

    private static void stall(Canvas c, double x, Color colour) {
        var chance = c.chance();
        c.rect(Palette.SLATE, x + 8, 330, 9, 440);
        c.rect(Palette.SLATE, x + 443, 330, 9, 440);
        var keeper = chance.likely(0.5) ? Look.adult(chance) : Look.elder(chance);
        Person.of(keeper.wearing(Outfit.APRON, darker(colour, 0.1)))
                .doing(chance.oneOf(Pose.WAVING, Pose.HOLDING, Pose.POINTING, Pose.RELAXED))
                .paint(c, x + chance.between(190, 270), 760, 350);
        Houses.awning(c, colour, x - 16, 270, 492, 92);
        c.rect(Palette.WOOD, x, 640, 460, 140);
        c.rect(darker(Palette.WOOD, 0.18), x, 740, 460, 40);
        for (int crate = 0; crate < 4; crate++) {
            crate(c, x + 6 + crate * 114, chance.oneOf(GREENGROCERY));
        }
        c.oval(Palette.veil(Palette.SHADOW, 0.14), x + 230, 780, 250, 12);
    }

    private static void crate(Canvas c, double x, Color fruit) {
        for (int row = 0; row < 2; row++) {
            for (int i = 0; i < 4; i++) {
                var shade = (i + row) % 2 == 0 ? fruit : darker(fruit, 0.08);
                c.disc(shade, x + 18 + i * 24 + row * 4, 622 + row * 20, 15);
                c.disc(lighter(fruit, 0.3), x + 14 + i * 24 + row * 4, 617 + row * 20, 4);
            }
        }
        c.round(lighter(Palette.WOOD, 0.25), x, 646, 106, 62, 4);
        c.rect(darker(Palette.WOOD, 0.1), x, 664, 106, 5);
        c.rect(darker(Palette.WOOD, 0.1), x, 686, 106, 5);
        c.round(Palette.WHITE, x + 34, 636, 40, 22, 3);
        c.line(Palette.STEEL, 3, x + 42, 647, x + 64, 647);
    }

    private static void customer(Canvas c, double x) {
        var chance = c.chance();
        var person = chance.likely(0.5) ? Person.elder(chance) : Person.adult(chance);
        var view = chance.oneOf(View.BACK, View.LEFT, View.RIGHT);
        var pose = view == View.BACK ? chance.oneOf(Pose.STANDING, Pose.POINTING) : Pose.WALKING;
        var shopping = chance.likely(0.7) ? Props.vegetables() : Props.bag(chance.oneOf(Palette.ACCENTS));
        person.doing(pose).seen(view).holding(shopping).paint(c, x, chance.between(850, 880), 400);
    }
}
