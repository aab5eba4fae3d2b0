package org.yibaotong.example.drawing;

import static org.yibaotong.example.drawing.Curves.points;
import static org.yibaotong.example.drawing.Palette.darker;
import static org.yibaotong.example.drawing.Palette.lighter;

import java.awt.Color;
import java.awt.geom.Arc2D;

/** Looking after people: the community clinic (卫生服务中心), visiting an old neighbour (探望老人). */
final class CareScenes {

    private static final Color SCREEN = new Color(0xB5CFCB);

    private CareScenes() {}

    static void clinic(Canvas c) {
        var chance = c.chance();
        c.flipSometimes();
        Room.walls(c, 700);
        Room.dado(c, 440, 700, chance.colour(0xD6E4DF, 0xD9E3EA, 0xE6E6D8));
        Room.window(c, 120, 110, 260, 250, chance.oneOf(Light.MORNING, Light.DAY, Light.EVENING, Light.NIGHT));
        cross(c, 560, 200);
        poster(c, 700, 120);
        Room.clock(c, 1050, 170, 52);
        if (chance.likely(0.5)) {
            waiting(c);
        } else {
            screen(c, 1290);
            nurse(c, chance.between(1150, 1190));
        }
        c.at(-144, -153, 1.18, () -> desk(c));
        if (chance.likely(0.6)) {
            Plants.pot(c, 90, 790, 250);
        }
    }

    private static void waiting(Canvas c) {
        var chance = c.chance();
        var chair = chance.oneOf(Palette.STEEL, Palette.PANE, SCREEN);
        for (double x : new double[] {1310, 1490}) {
            Furniture.backrest(c, x, 790, 330, chair);
            c.round(darker(chair, 0.12), x - 84, 650, 168, 40, 14);
            if (x < 1400 || chance.likely(0.6)) {
                var person = chance.likely(0.5) ? Person.elder(chance) : Person.adult(chance);
                person.doing(chance.oneOf(Pose.SEATED, Pose.AT_TABLE)).paint(c, x, 820, 480);
            }
        }
    }

    private static void cross(Canvas c, double x, double y) {
        var green = new Color(0x5E9A7E);
        c.disc(Palette.WHITE, x, y, 74);
        c.round(green, x - 19, y - 52, 38, 104, 8);
        c.round(green, x - 52, y - 19, 104, 38, 8);
    }

    private static void poster(Canvas c, double x, double y) {
        c.round(Palette.WHITE, x, y, 190, 230, 8);
        var heart = new Color(0xCB7467);
        c.disc(heart, x + 72, y + 70, 27);
        c.disc(heart, x + 118, y + 70, 27);
        c.polygon(heart, x + 49, y + 84, x + 141, y + 84, x + 95, y + 134);
        c.at(x, y, 1, () -> c.line(Palette.WHITE, 5, points("58,80 82,80 90,62 102,98 110,80 132,80")));
        Room.writing(c, Palette.STEEL, x + 34, y + 166, 120, 3, 20);
    }

    /** A folding screen before the couch. */
    private static void screen(Canvas c, double x) {
        c.round(Palette.STEEL, x + 30, 590, 330, 16, 6);
        c.round(Palette.WHITE, x + 30, 556, 330, 40, 14);
        c.round(SCREEN, x + 40, 530, 90, 36, 14);
        c.rect(Palette.STEEL, x + 44, 606, 10, 140);
        c.rect(Palette.STEEL, x + 330, 606, 10, 140);
        for (int fold = 0; fold < 3; fold++) {
            var cloth = fold % 2 == 0 ? SCREEN : darker(SCREEN, 0.07);
            c.rect(Palette.STEEL, x + 108 + fold * 110, 270, 116, 490);
            c.rect(cloth, x + 114 + fold * 110, 278, 104, 460);
        }
    }

    private static void desk(Canvas c) {
        var chance = c.chance();
        double x = chance.between(540, 600);
        var doctor = Look.adult(chance)
                .wearing(Outfit.COAT, Palette.WHITE)
                .dressed(new Color(0x9FBBC6), Palette.TROUSERS.get(2));
        Furniture.chair(c, x - 230, 830, 320, Palette.SLATE);
        Person.of(doctor)
                .doing(Pose.SITTING)
                .seen(View.RIGHT)
                .holding(chance.oneOf(Props.paper(), Prop.NOTHING))
                .paint(c, x - 150, 836, 430);
        c.at(x + 420, 0, -1, 1, () -> Furniture.chair(c, 0, 830, 320, Palette.SLATE));
        boolean child = chance.likely(0.35);
        var patient = child ? Person.adult(chance) : Person.elder(chance);
        patient.doing(Pose.SITTING).seen(View.LEFT).paint(c, x + 340, 836, 430);
        if (child) {
            Person.child(chance).doing(Pose.STANDING).seen(View.LEFT).paint(c, x + 230, 850, 290);
        }
        Furniture.table(c, x - 90, 846, 280, 226, lighter(Palette.WOOD, 0.3));
        c.round(Palette.SLATE, x - 66, 520, 120, 84, 8);
        c.rect(lighter(Palette.GLASS, 0.2), x - 58, 528, 104, 66);
        c.rect(Palette.SLATE, x - 12, 604, 12, 16);
        Furniture.cup(c, x + 150, 620, 38, chance.oneOf(Palette.ACCENTS));
        Furniture.book(c, x + 86, 622, 84);
    }

    private static void nurse(Canvas c, double x) {
        var tunic = c.chance().colour(0xBFD3DC, 0xE3C4BE, 0xC4D8C9);
        var look = Look.adult(c.chance())
                .with(Hair.BUN)
                .dressed(tunic, lighter(tunic, 0.3))
                .wearing(Outfit.PLAIN, tunic);
        Person.of(look).doing(Pose.HOLDING).holding(Props.paper()).paint(c, x, 820, 500);
    }

    static void eldervisit(Canvas c) {
        var chance = c.chance();
        c.flipSometimes();
        Room.walls(c, 690);
        c.oval(chance.colour(0xC79C86, 0x9FAFA5, 0xB9B2C0), 760, 820, 640, 70);
        var outside = chance.oneOf(Light.MORNING, Light.DAY, Light.EVENING, Light.NIGHT);
        double window = chance.between(560, 700);
        Room.window(c, window, 120, 300, 280, outside);
        Room.curtains(c, window, 120, 300, 280, chance.colour(0xD9B7A0, 0xB6C4BC, 0xD8C48F));
        Room.picture(c, 130, 150, 150, 190);
        Room.picture(c, 320, 190, 110, 110);
        cupboard(c, 1210);
        armchair(c, chance.between(280, 340));
        var places = chance.spread(chance.count(2, 3), 700, 1230);
        for (int i = 0; i < places.length; i++) {
            visitor(c, i, places[i]);
        }
        teaTable(c, 500);
    }

    private static void cupboard(Canvas c, double x) {
        var wood = c.chance().colour(0xB58A5E, 0x87633F, 0xA97F63);
        c.round(wood, x, 480, 330, 230, 8);
        c.rect(darker(wood, 0.15), x + 162, 496, 5, 200);
        c.disc(Palette.YELLOW, x + 146, 594, 7);
        c.disc(Palette.YELLOW, x + 182, 594, 7);
        c.round(Palette.INK, x + 34, 340, 206, 128, 8);
        c.rect(lighter(Palette.SLATE, 0.15), x + 42, 348, 190, 108);
        c.rect(Palette.INK, x + 110, 466, 54, 14);
        Plants.pot(c, x + 284, 480, 120);
    }

    private static void armchair(Canvas c, double x) {
        var chance = c.chance();
        var cloth = chance.colour(0x8C9F8F, 0xA77E6B, 0x8190A0, 0xB59A6A);
        c.oval(Palette.veil(Palette.SHADOW, 0.16), x, 836, 190, 16);
        c.round(darker(cloth, 0.08), x - 150, 470, 300, 340, 60);
        c.round(cloth, x - 120, 650, 240, 110, 30);
        Person.elder(chance)
                .doing(chance.oneOf(Pose.SEATED, Pose.AT_TABLE, Pose.CLAPPING))
                .paint(c, x, 836, 430);
        c.round(darker(cloth, 0.14), x - 176, 620, 66, 196, 30);
        c.round(darker(cloth, 0.14), x + 110, 620, 66, 196, 30);
        c.rect(Palette.DARK_WOOD, x - 156, 812, 22, 24);
        c.rect(Palette.DARK_WOOD, x + 134, 812, 22, 24);
    }

    private static void visitor(Canvas c, int turn, double x) {
        var chance = c.chance();
        boolean child = turn > 0 && chance.likely(0.35);
        var look = child ? Look.child(chance) : Look.adult(chance);
        var person = Person.of(turn == 0 && chance.likely(0.6) ? look.wearing(Outfit.VEST, Palette.RED) : look);
        double height = child ? 310 : chance.between(440, 470);
        if (turn == 0) {
            person.doing(Pose.CARRYING)
                    .seen(View.LEFT)
                    .holding(Props.box(chance.oneOf(Palette.RED, Palette.ORANGE, Palette.GREEN)))
                    .paint(c, x, 826, height);
            return;
        }
        var pose = chance.oneOf(Pose.WAVING, Pose.HOLDING, Pose.RELAXED);
        person.doing(pose)
                .holding(pose == Pose.HOLDING ? Props.gift(chance.oneOf(Palette.ACCENTS)) : Prop.NOTHING)
                .paint(c, x, 834, height);
    }

    private static void teaTable(Canvas c, double x) {
        Furniture.table(c, x, 866, 210, 150, Palette.WOOD);
        Furniture.cup(c, x + 60, 718, 36, Palette.WHITE);
        Furniture.steam(c, x + 60, 676, 34);
        for (int i = 0; i < 3; i++) {
            var fruit = c.chance().colour(0xDB8A45, 0xB8473D, 0xE7BC5C);
            c.disc(fruit, x + 124 + i * 22, 700 - i % 2 * 10, 15);
        }
        c.fill(Palette.WHITE, new Arc2D.Double(x + 104, 676, 84, 42, 180, 180, Arc2D.CHORD));
    }
}
