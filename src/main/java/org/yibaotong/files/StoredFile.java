package org.yibaotong.files;

/**
 * What is known of a stored file (文件).
 *
 * @param width in pixels, 0 for a document
 * @param height in pixels, 0 for a document
 */
public record StoredFile(FileId id, String mediaType, long bytes, int width, int height) {

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    /** Where a browser gets it, in one of the sizes small, medium, large, card, share. */
    public String url(String rendition) {
        return "/files/" + id + "/" + rendition;
    }
}
