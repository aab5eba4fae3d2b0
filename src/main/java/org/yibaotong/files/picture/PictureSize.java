package org.yibaotong.files.picture;

/** Width and height of a picture (图片尺寸) in pixels. */
record PictureSize(int width, int height) {

    /** From this shape on a picture is a long one (长图): made to be read down its length. */
    private static final int LONG = 3;

    long pixels() {
        return (long) width * height;
    }

    int longSide() {
        return Math.max(width, height);
    }

    int shortSide() {
        return Math.min(width, height);
    }

    /** Long pictures are held to a third of the limit across, so that the writing in them can still be read. */
    PictureSize within(int longest) {
        return scaled(Math.max((double) longest / longSide(), (double) longest / LONG / shortSide()));
    }

    PictureSize withinWidth(int widest) {
        return scaled((double) widest / width);
    }

    PictureSize largestOfShape(int across, int down) {
        var unit = Math.min((double) width / across, (double) height / down);
        return new PictureSize(scaled(across, unit), scaled(down, unit));
    }

    PictureSize halvedTowards(PictureSize wanted) {
        return new PictureSize(Math.max(wanted.width, (width + 1) / 2), Math.max(wanted.height, (height + 1) / 2));
    }

    private PictureSize scaled(double factor) {
        return factor >= 1 ? this : new PictureSize(scaled(width, factor), scaled(height, factor));
    }

    private static int scaled(int side, double factor) {
        return Math.max(1, (int) Math.round(side * factor));
    }
}
