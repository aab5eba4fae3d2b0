package org.yibaotong.example.drawing;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/** Paints the head of a person: round and calm. */
final class Head {

    private static final double RADIUS = 11.2;

    private final Canvas c;
    private final Look look;
    private final View view;

    Head(Canvas c, Look look, View view) {
        this.c = c;
        this.look = look;
        this.view = view;
    }

    void paint() {
        c.at(0, -77 - 10.5 * look.head(), look.head(), look.head(), () -> {
            switch (view) {
                case FRONT -> front();
                case BACK -> back();
                case RIGHT, LEFT -> side();
            }
            look.hat().paint(c, look.hatColour(), view);
        });
    }

    private void front() {
        hanging();
        c.disc(ear(), -11, 1, 2.6);
        c.disc(ear(), 11, 1, 2.6);
        if (look.hair() != Hair.BALD) {
            c.fill(look.hairColour(), new Arc2D.Double(-12.1, -12.9, 24.2, 24.2, 0, 180, Arc2D.CHORD));
        }
        c.disc(look.skin(), 0, 0, RADIUS);
        face();
        switch (look.hair()) {
            case BALD -> temples();
            case CURLS -> curls();
            case PARTED -> fringe(6.5, -8.5);
            case BOB, TAIL -> fringe(0, -4.5);
            case SHORT, BUN -> fringe(-3, -7);
        }
    }

    private void back() {
        c.disc(ear(), -11, 1, 2.4);
        c.disc(ear(), 11, 1, 2.4);
        c.disc(look.hairColour(), 0, -0.8, RADIUS + 0.9);
        var sheen = Palette.lighter(look.hairColour(), 0.12);
        switch (look.hair()) {
            case BALD -> c.oval(look.skin(), 0, -6, 9, 6.2);
            case CURLS -> curls();
            case BOB -> c.round(look.hairColour(), -13, -9, 26, 20, 7);
            case BUN -> c.disc(sheen, 0, -5, 5.4);
            case TAIL -> {
                c.round(sheen, -3.6, -4, 7.2, 24, 3.6);
                c.round(Palette.RED, -3.8, -3, 7.6, 2.8, 1.4);
            }
            case SHORT, PARTED -> {}
        }
    }

    private void side() {
        c.disc(look.skin(), 0.5, 0, RADIUS);
        c.disc(look.skin(), 11.2, 1.5, 2.1);
        c.oval(Palette.INK, 6.6, 0.2, 0.9, 1.25);
        var hair = new Path2D.Double();
        boolean bald = look.hair() == Hair.BALD;
        hair.append(new Arc2D.Double(-12, -12.4, 24, 24, bald ? 150 : 42, bald ? 85 : 190, Arc2D.OPEN), false);
        hair.quadTo(-3, 4, -1, -1);
        hair.quadTo(5, -3, bald ? -8 : 8.5, -8.5);
        c.fill(look.hairColour(), hair);
        switch (look.hair()) {
            case BOB -> c.round(look.hairColour(), -12, -6, 12, 17, 6);
            case BUN -> c.disc(look.hairColour(), -9.5, -8.5, 5.2);
            case TAIL -> c.blob(look.hairColour(), -10, -7, -17, -3, -17, 9, -14, 15, -12, 4);
            case CURLS -> curls();
            default -> {}
        }
        c.disc(ear(), -1.5, 1, 2.5);
    }

    private void face() {
        c.oval(Palette.INK, -4.4, 1, 0.95, 1.25);
        c.oval(Palette.INK, 4.4, 1, 0.95, 1.25);
        c.curve(Palette.darker(look.skin(), 0.4), 0.9, -1.9, 5.6, 0, 6.1, 1.9, 5.6);
        c.disc(Palette.veil(Palette.RED, 0.16), -6.6, 4.4, 2);
        c.disc(Palette.veil(Palette.RED, 0.16), 6.6, 4.4, 2);
    }

    /** Hair that falls behind the face. */
    private void hanging() {
        switch (look.hair()) {
            case BOB -> {
                c.round(look.hairColour(), -13, -9, 9, 20, 4.5);
                c.round(look.hairColour(), 4, -9, 9, 20, 4.5);
            }
            case BUN -> c.disc(look.hairColour(), 0, -12.5, 5.6);
            case TAIL -> c.blob(look.hairColour(), 8, -10, 16, -8, 18, 4, 14, 12, 11, 2);
            default -> {}
        }
    }

    private void fringe(double part, double depth) {
        var hair = new Path2D.Double();
        hair.append(new Arc2D.Double(-12.1, -12.9, 24.2, 24.2, 0, 180, Arc2D.OPEN), false);
        hair.quadTo(-9.5, depth - 1, part, depth);
        hair.quadTo(10.5, depth - 0.5, 12.1, -0.8);
        c.fill(look.hairColour(), hair);
    }

    private void temples() {
        c.oval(look.hairColour(), -10.8, -1.5, 2.2, 4.6);
        c.oval(look.hairColour(), 10.8, -1.5, 2.2, 4.6);
    }

    private void curls() {
        for (double angle = 165; angle >= (view == View.FRONT ? 15 : 60); angle -= 25) {
            double turn = Math.toRadians(angle);
            c.disc(look.hairColour(), 10.5 * Math.cos(turn), -2.5 - 9.5 * Math.sin(turn), 4.2);
        }
    }

    private Color ear() {
        return Palette.darker(look.skin(), 0.08);
    }
}
