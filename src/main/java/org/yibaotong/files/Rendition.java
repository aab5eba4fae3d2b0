package org.yibaotong.files;

/** A named size of a picture (图片规格): as wide as a column of the page, or cut to a fixed shape. */
public enum Rendition {
    SMALL(320),
    MEDIUM(720),
    LARGE(1440),
    /** The picture on a list of stories. */
    CARD(640, 360),
    /** The picture shown when a story is shared elsewhere. */
    SHARE(1200, 630);

    private final int width;
    private final int height;

    Rendition(int width) {
        this(width, 0);
    }

    Rendition(int width, int height) {
        this.width = width;
        this.height = height;
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
