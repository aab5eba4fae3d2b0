package org.yibaotong.example.drawing;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Paints the trunk of a person with what is worn over it. */
final class Clothes {

    private final Canvas c;
    private final Look look;
    private final View view;

    Clothes(Canvas c, Look look, View view) {
        this.c = c;
        this.look = look;
        this.view = view;
    }

    void paint(Pose pose) {
        c.round(Palette.darker(look.skin(), 0.1), -4, -82, 8, 12, 4);
        c.at(0, 0, view.isSide() ? 0.74 : 1, 1, () -> {
            trunk(base(), -42);
            overs(pose);
        });
    }

    private Color base() {
        return look.outfit() == Outfit.DRESS ? look.outfitColour() : look.top();
    }

    private void overs(Pose pose) {
        switch (look.outfit()) {
            case PLAIN -> collar(Palette.lighter(look.top(), 0.35));
            case JACKET -> open(look.outfitColour(), -41, 3.5);
            case VEST -> open(look.outfitColour(), -42, 4);
            case STRIPED_VEST -> stripes();
            case APRON -> apron();
            case COAT -> open(look.outfitColour(), pose.sink > 10 ? -40 : -26, 2.5);
            case SKIRT -> skirt(look.outfitColour(), pose);
            case DRESS -> skirt(look.outfitColour(), pose);
        }
    }

    private void collar(Color colour) {
        if (view == View.FRONT) {
            c.polygon(colour, -5.5, -77, 0, -71.5, 5.5, -77, 3.5, -78.5, -3.5, -78.5);
        }
    }

    /** A garment that is open in front, so that the shirt shows. */
    private void open(Color colour, double hem, double gap) {
        trunk(colour, hem);
        if (view == View.FRONT) {
            c.polygon(look.top(), -gap - 1.5, -77.3, gap + 1.5, -77.3, gap, -42, -gap, -42);
            c.polygon(Palette.lighter(colour, 0.2), -gap - 2, -77, -gap + 1.5, -62, -gap - 4, -67);
            c.polygon(Palette.lighter(colour, 0.2), gap + 2, -77, gap - 1.5, -62, gap + 4, -67);
        }
    }

    private void stripes() {
        open(look.outfitColour(), -42, 1);
        c.rect(Palette.lighter(Palette.YELLOW, 0.5), -13.4, -52, 26.8, 3.4);
        c.rect(Palette.lighter(Palette.YELLOW, 0.5), -14.2, -61, 28.4, 3.4);
    }

    private void apron() {
        if (view == View.BACK) {
            c.line(look.outfitColour(), 2, -13, -52, 13, -52);
            return;
        }
        c.round(look.outfitColour(), -11, -57, 22, 27, 3);
        c.polygon(look.outfitColour(), -7, -72, 7, -72, 8, -55, -8, -55);
        c.line(look.outfitColour(), 1.6, -7, -72, -5, -77);
        c.line(look.outfitColour(), 1.6, 7, -72, 5, -77);
    }

    private void skirt(Color colour, Pose pose) {
        double hem = pose.sink > 10 ? -36 : -22;
        c.polygon(colour, -11.5, -52, 11.5, -52, 17, hem, -17, hem);
        c.rect(Palette.darker(colour, 0.15), -12, -53, 24, 2.6);
    }

    private void trunk(Color colour, double hem) {
        var path = new Path2D.Double();
        path.moveTo(-5, -77.5);
        path.curveTo(-12, -76.5, -16.5, -74, -16.5, -65);
        path.lineTo(-13.5, hem);
        path.lineTo(13.5, hem);
        path.lineTo(16.5, -65);
        path.curveTo(16.5, -74, 12, -76.5, 5, -77.5);
        path.quadTo(0, -73.5, -5, -77.5);
        c.fill(colour, path);
    }
}
