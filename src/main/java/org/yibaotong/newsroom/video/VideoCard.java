package org.yibaotong.newsroom.video;

import java.util.List;

/** What is said in an edition's videos, and in which nothing can be read (视频的字幕), ready to print. */
public record VideoCard(List<Line> lines) {

    /**
     * One video.
     *
     * @param hasPoster whether it stands under a picture, where captions can be given to it
     * @param said what its captions say, line by line; nothing where it has none
     */
    public record Line(boolean hasPoster, List<String> said) {

        public boolean hasCaptions() {
            return !said.isEmpty();
        }
    }
}
