package org.yibaotong.files;

/**
 * What is known of a stored file (文件).
 *
 * @param width in pixels, 0 for a document or a video
 * @param height in pixels, 0 for a document or a video
 */
public record StoredFile(FileId id, String mediaType, long bytes, int width, int height) {

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    public boolean isVideo() {
        return mediaType.startsWith("video/");
    }

    /** Where a browser gets it, in the size called so by {@link Rendition#code}; a video as {@code video}. */
    public String url(String rendition) {
        return "/files/" + id + "/" + rendition;
    }
}
