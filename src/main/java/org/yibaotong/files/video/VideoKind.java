package org.yibaotong.files.video;

import java.io.IOException;
import org.yibaotong.shared.Refusal;

/** What a video is (视频种类): decided by its first bytes, never by its name. */
enum VideoKind {
    MP4("video/mp4"),
    WEBM("video/webm");

    private static final int EBML = 0x1A45DFA3;
    private static final int HEAD = 12;
    private static final String OF_APPLE = "qt  ";

    private final String mediaType;

    VideoKind(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** Takes out where it was taken, or refuses what cannot be cleaned or is no video. */
    static VideoKind clean(VideoBytes video) throws IOException {
        var kind = of(video);
        switch (kind) {
            case MP4 -> new Mp4(video).clean();
            case WEBM -> new Webm(video).clean();
        }
        return kind;
    }

    private static VideoKind of(VideoBytes video) throws IOException {
        Refusal.when(video.size() < HEAD, "file.video.unknown-kind");
        if (video.number(0) == EBML) {
            return WEBM;
        }
        Refusal.unless(video.text(4).equals("ftyp"), "file.video.unknown-kind");
        Refusal.when(video.text(8).equals(OF_APPLE), "file.video.mov");
        return MP4;
    }
}
