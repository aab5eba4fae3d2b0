package org.yibaotong.closure.merger;

/** One thing that has to be done or brought for a merger (要办的事), and who says so. */
public record MergerItem(String platform, String code, String words, String source) {

    static MergerItem read(String line) {
        var cells = line.split(",", 4);
        if (cells.length < 4) {
            throw new IllegalArgumentException("not a line of mergers: " + line);
        }
        return new MergerItem(cells[0], cells[1], cells[2], cells[3]);
    }
}
