package org.yibaotong.files;

/**
 * What is known of a stored file (文件).
 *
 * @param width in pixels, 0 for what is no picture
 * @param height in pixels, 0 for what is no picture
 */
public record StoredFile(FileId id, String mediaType, long bytes, int width, int height) {

    /** WebVTT, in which all captions are kept. */
    public static final String CAPTIONS = "text/vtt";

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    public boolean isVideo() {
        return mediaType.startsWith("video/");
    }

    public boolean isCaptions() {
        return mediaType.equals(CAPTIONS);
    }

    /** Where a browser gets it, in the size called so by {@link Rendition#code}; a video as {@code video}, captions as {@code captions}. */
    public String url(String rendition) {
        return "/files/" + id + "/" + rendition;
    }
}
