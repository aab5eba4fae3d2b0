package org.yibaotong.files.captions;

import java.util.List;

/**
 * What is shown of captions at one time (一句字幕).
 *
 * @param from in thousandths of a second from the beginning of the video
 */
public record Cue(long from, long to, List<String> lines) {

    String said() {
        return String.join(" ", lines);
    }
}
