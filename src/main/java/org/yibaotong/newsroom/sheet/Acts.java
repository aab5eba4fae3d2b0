package org.yibaotong.newsroom.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What this person can do with this story now (能做的事).
 *
 * @param main what comes next, or null when it is somebody else's turn
 * @param others everything else
 * @param waitsFor whose turn it is, when it is not theirs
 */
public record Acts(
        @Nullable Act main, List<Act> others, @Nullable String waitsFor) {

    /** One of them: a page to open, or a form of one button to send. */
    public record Act(String word, String url, Way way) {

        static Act open(String word, String url) {
            return new Act(word, url, Way.OPEN);
        }

        static Act send(String word, String url) {
            return new Act(word, url, Way.SEND);
        }

        /** Goes with the text that is being typed. */
        static Act saveAndSend(String word) {
            return new Act(word, "", Way.SAVE_AND_SEND);
        }

        public boolean isOpened() {
            return way == Way.OPEN;
        }

        public boolean isSent() {
            return way == Way.SEND;
        }
    }

    /** How it is done on the page. */
    public enum Way {
        OPEN,
        SEND,
        SAVE_AND_SEND
    }
}
