package org.yibaotong.example.drawing;

import java.awt.Color;

/** The time of day and weather of a scene: its sky, and the veil it lays over every colour. */
enum Light {
    MORNING(0xC9DFE6, 0xF8ECD9, 0xFFF0DA, 0.12),
    DAY(0xBFDAE4, 0xEAF2EF, 0xFFFFFF, 0),
    EVENING(0x8DA2BF, 0xF7CFA6, 0xD0845A, 0.15),
    NIGHT(0x1D2940, 0x42567A, 0x131B2D, 0.68),
    LAMPLIT(0x1D2940, 0x42567A, 0x453B4A, 0.26),
    RAIN(0x8D9BA6, 0xC2CBCE, 0x65757F, 0.30),
    STORM(0x4F5D70, 0x93A0A8, 0x36424F, 0.42);

    final Color zenith;
    final Color horizon;
    private final Color veil;
    private final double strength;

    Light(int zenith, int horizon, int veil, double strength) {
        this.zenith = new Color(zenith);
        this.horizon = new Color(horizon);
        this.veil = new Color(veil);
        this.strength = strength;
    }

    /** A colour as it looks in this light. */
    Color on(Color colour) {
        return Palette.mix(colour, veil, strength);
    }

    /** Far things take on the colour of the sky. */
    Color faraway(Color colour, double distance) {
        return Palette.mix(on(colour), horizon, distance);
    }

    /** How many windows are lit. */
    double litWindows() {
        return switch (this) {
            case MORNING, DAY -> 0.04;
            case RAIN -> 0.2;
            case EVENING, STORM -> 0.4;
            case NIGHT, LAMPLIT -> 0.5;
        };
    }

    boolean isNight() {
        return this == NIGHT || this == LAMPLIT;
    }

    boolean isWet() {
        return this == RAIN || this == STORM;
    }

    /** Lamps are on, in streets and behind windows. */
    boolean isLampHour() {
        return isNight() || this == EVENING || this == STORM;
    }

    /** The light on what stands near the lamps. */
    Light near() {
        return this == NIGHT ? LAMPLIT : this;
    }
}
