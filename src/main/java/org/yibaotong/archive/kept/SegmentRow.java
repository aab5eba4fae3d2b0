package org.yibaotong.archive.kept;

/**
 * A segment (卷).
 *
 * @param bytes what of the file counts
 * @param sha256 empty while it is being written
 */
public record SegmentRow(int number, int turn, long bytes, String sha256) {

    public boolean isSealed() {
        return !sha256.isEmpty();
    }

    public String fileName() {
        return fileName(number);
    }

    public static String fileName(int number) {
        return "%05d.warc.gz".formatted(number);
    }
}
