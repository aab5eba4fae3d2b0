package org.yibaotong.example.drawing;

import static org.yibaotong.example.drawing.Palette.darker;
import static org.yibaotong.example.drawing.Palette.veil;

/** On the way: new lamps in a dark lane (路灯), the bus (公交). */
final class StreetScenes {

    private StreetScenes() {}

    static void nightlamp(Canvas c) {
        var chance = c.chance();
        c.flipSometimes();
        c.light(Light.NIGHT);
        Sky.over(c);
        Sky.skyline(c, 660);
        Block.any(chance, -70, 740, chance.between(360, 430), chance.count(5, 6))
                .paint(c);
        Block.any(chance, chance.between(430, 520), 740, 300, chance.count(3, 5))
                .paint(c);
        Block.any(chance, chance.between(1130, 1220), 740, 470, chance.count(5, 7))
                .paint(c);
        Plants.tree(c, chance.between(870, 1060), 742, 280);
        Street.pavement(c, 740, 160);
        c.rect(darker(Palette.ASPHALT, 0.25), 0, 846, Canvas.WIDTH, 54);
        Vehicles.bicycle(c, chance.between(120, 320), 790, chance.oneOf(Palette.ACCENTS));
        int side = chance.likely(0.5) ? 1 : -1;
        for (double x : chance.spread(chance.count(2, 3), 60, 1540)) {
            Street.lamp(c, x, 800, 560, side);
        }
        walkers(c);
    }

    /** People in the lamplight keep more of their colour than the houses. */
    private static void walkers(Canvas c) {
        var chance = c.chance();
        c.in(c.light().near(), () -> {
            double x = chance.between(560, 900);
            var view = chance.oneOf(View.LEFT, View.RIGHT);
            Person.adult(chance).doing(Pose.STROLLING).seen(view).paint(c, x, 826, 300);
            Person.child(chance).doing(Pose.WALKING).seen(view).paint(c, x + 92, 828, 210);
            if (chance.likely(0.6)) {
                var elder = Person.elder(chance)
                        .doing(Pose.STROLLING)
                        .seen(View.RIGHT)
                        .holding(Props.stick());
                elder.paint(c, chance.between(260, 420), 822, 290);
            }
            if (chance.likely(0.6)) {
                var shopper =
                        Person.adult(chance).doing(Pose.WALKING).seen(View.LEFT).holding(Props.bag(Palette.CREAM));
                shopper.paint(c, chance.between(1120, 1400), 824, 300);
            }
        });
    }

    static void bus(Canvas c) {
        var chance = c.chance();
        c.light(chance.oneOf(Light.MORNING, Light.DAY, Light.DAY, Light.EVENING, Light.RAIN));
        Sky.over(c);
        Sky.skyline(c, 520);
        double x = -30;
        while (x < Canvas.WIDTH) {
            double width = chance.between(230, 320);
            Houses.shop(c, x, 560, width, chance.between(190, 230));
            x += width + 6;
        }
        c.rect(Palette.PAVING, 0, 556, Canvas.WIDTH, 44);
        for (double at : chance.spread(5, 0, 1600)) {
            Plants.tree(c, at, 584, chance.between(240, 300));
        }
        Street.road(c, 600, 190);
        Vehicles.bus(c, chance.between(90, 230), 748, chance.colour(0x56876A, 0x45658A, 0xB8473D, 0xDB8A45, 0x4F7C82));
        Street.pavement(c, 790, 110);
        shelter(c, 1120);
        waiting(c);
        if (c.light().isWet()) {
            Sky.rain(c);
        }
    }

    private static void shelter(Canvas c, double x) {
        c.rect(veil(Palette.GLASS, 0.45), x + 40, 450, 330, 330);
        c.rect(Palette.SLATE, x + 34, 440, 12, 420);
        c.rect(Palette.SLATE, x + 364, 440, 12, 420);
        c.polygon(darker(Palette.SLATE, 0.15), x - 20, 442, x + 430, 430, x + 430, 452, x - 20, 464);
        c.round(Palette.WHITE, x + 270, 500, 84, 200, 6);
        c.round(c.chance().oneOf(Palette.ACCENTS), x + 270, 500, 84, 60, 6);
        Room.writing(c, Palette.STEEL, x + 284, 586, 54, 6, 18);
        c.round(Palette.WOOD, x + 60, 752, 190, 14, 5);
        c.rect(Palette.SLATE, x + 80, 766, 9, 70);
        c.rect(Palette.SLATE, x + 220, 766, 9, 70);
    }

    private static void waiting(Canvas c) {
        var chance = c.chance();
        boolean wet = c.light().isWet();
        Person.elder(chance).doing(Pose.SITTING).seen(View.LEFT).paint(c, 1260, 846, 330);
        for (double x : chance.spread(wet ? chance.count(1, 2) : chance.count(2, 4), 800, 1190)) {
            passenger(c, x, wet);
        }
        if (!wet && chance.likely(0.4)) {
            var late = Person.adult(chance).doing(Pose.WALKING).seen(View.RIGHT).holding(Props.bag(Palette.INK));
            late.paint(c, chance.between(60, 160), 872, 340);
        }
    }

    private static void passenger(Canvas c, double x, boolean wet) {
        var chance = c.chance();
        boolean child = chance.likely(0.25);
        var person = child ? Person.child(chance) : Person.adult(chance);
        double feet = chance.between(852, 880);
        double height = child ? 240 : 340;
        var colour = chance.oneOf(Palette.ACCENTS);
        if (wet) {
            person.doing(Pose.SHELTERING).holding(Props.umbrella(colour)).paint(c, x, feet, height);
            return;
        }
        var bag = chance.likely(0.5) ? Props.bag(colour) : Prop.NOTHING;
        person.doing(Pose.STROLLING).seen(View.LEFT).holding(bag).paint(c, x, feet, height);
    }
}
