package org.yibaotong.files;

import java.util.List;
import java.util.Locale;

/** A named size of a picture (图片规格): as wide as a column of the page, or cut to a fixed shape. */
public enum Rendition {
    SMALL(320),
    MEDIUM(720),
    LARGE(1440),
    /** The picture on a list of stories. */
    CARD(640, 360),
    /** The same part of it where it stands first and large. */
    LEAD(1280, 720),
    /** The picture shown when a story is shared elsewhere. */
    SHARE(1200, 630),
    /** The cover of the first story in what a WeChat account sends out, 2.35 to 1. */
    WIDE(900, 383),
    /** The cover of those that follow there, and the small picture beside a link in a chat. */
    SQUARE(500, 500);

    /** What can be cut by hand: every shape once. */
    public static final List<Rendition> SHAPES = List.of(CARD, SHARE, WIDE, SQUARE);

    private final int width;
    private final int height;

    Rendition(int width) {
        this(width, 0);
    }

    Rendition(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** As it is called in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of its shape that is cut by hand, so that both sizes show the same. */
    public Rendition shape() {
        return this == LEAD ? CARD : this;
    }

    public int width() {
        return width;
    }

    /** The fixed height of a cut; 0 where the picture keeps its own shape. */
    public int height() {
        return height;
    }

    public boolean isCut() {
        return height > 0;
    }
}
