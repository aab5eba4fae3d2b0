package org.yibaotong.example.drawing;

import java.awt.Color;

/** What somebody looks like: skin, hair, clothes; the size of the head makes a child of an adult. */
record Look(
        Color skin,
        Hair hair,
        Color hairColour,
        Color top,
        Color bottom,
        Outfit outfit,
        Color outfitColour,
        Hat hat,
        Color hatColour,
        boolean shortSleeves,
        double head) {

    static Look adult(Chance chance) {
        var hair = chance.oneOf(Hair.SHORT, Hair.SHORT, Hair.PARTED, Hair.BOB, Hair.BUN, Hair.TAIL);
        return anyone(chance, hair, chance.oneOf(Palette.HAIRS), 1);
    }

    static Look elder(Chance chance) {
        var hair = chance.oneOf(Hair.SHORT, Hair.PARTED, Hair.BALD, Hair.BUN, Hair.CURLS, Hair.CURLS);
        return anyone(chance, hair, chance.oneOf(Palette.GREYS), 1.02);
    }

    static Look child(Chance chance) {
        var hair = chance.oneOf(Hair.SHORT, Hair.PARTED, Hair.BOB, Hair.TAIL);
        return anyone(chance, hair, chance.oneOf(Palette.HAIRS), 1.32);
    }

    Look wearing(Outfit outfit, Color colour) {
        return new Look(skin, hair, hairColour, top, bottom, outfit, colour, hat, hatColour, shortSleeves, head);
    }

    Look with(Hat hat, Color colour) {
        return new Look(skin, hair, hairColour, top, bottom, outfit, outfitColour, hat, colour, shortSleeves, head);
    }

    Look with(Hair hair) {
        return new Look(skin, hair, hairColour, top, bottom, outfit, outfitColour, hat, hatColour, shortSleeves, head);
    }

    Look dressed(Color top, Color bottom) {
        return new Look(skin, hair, hairColour, top, bottom, outfit, outfitColour, hat, hatColour, shortSleeves, head);
    }

    private static Look anyone(Chance chance, Hair hair, Color hairColour, double head) {
        var top = chance.oneOf(Palette.SHIRTS);
        return new Look(
                chance.oneOf(Palette.SKINS),
                hair,
                hairColour,
                top,
                chance.oneOf(Palette.TROUSERS),
                outfit(chance, hair),
                chance.oneOf(Palette.SHIRTS),
                Hat.NONE,
                Palette.YELLOW,
                chance.likely(0.3),
                head);
    }

    private static Outfit outfit(Chance chance, Hair hair) {
        boolean longHair = hair == Hair.BOB || hair == Hair.BUN || hair == Hair.TAIL;
        return longHair
                ? chance.oneOf(Outfit.PLAIN, Outfit.JACKET, Outfit.SKIRT, Outfit.DRESS)
                : chance.oneOf(Outfit.PLAIN, Outfit.PLAIN, Outfit.JACKET);
    }
}
