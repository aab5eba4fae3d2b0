package org.yibaotong.newsroom.hint;

import java.util.List;
import org.yibaotong.newsroom.hint.HintPage.Likely;

/**
 * What others had reported of the same event before, ready to print.
 *
 * @param people how many they are
 * @param reports the likeliest of what they sent
 */
public record EarlierPage(int people, List<Earlier> reports) {

    static final EarlierPage NONE = new EarlierPage(0, List.of());

    /** Who said that it is one event: nobody yet, whoever sent this one, or somebody of the newsroom. */
    public enum Said {
        BY_NOBODY,
        BY_SENDER,
        BY_EDITOR
    }

    /** One that was sent before. */
    public record Earlier(Likely likely, Said said) {

        public boolean isOpen() {
            return said == Said.BY_NOBODY;
        }

        /** What an editor said stays. */
        public boolean canBeDenied() {
            return said != Said.BY_EDITOR;
        }
    }

    public boolean isEmpty() {
        return reports.isEmpty();
    }

    /** Whether something is still to be said. */
    public boolean isOpen() {
        return reports.stream().anyMatch(Earlier::isOpen);
    }
}
