package org.yibaotong.citizens.correction;

import java.util.List;

/**
 * What is to be put right for one request, ready to print.
 *
 * @param words what the asker said
 * @param contact as much of it as is needed to speak of it
 */
public record CorrectionPage(
        String url, String back, String number, String words, String contact, List<Choice> choices, List<Line> lines) {

    public record Choice(String key, String words) {}

    /**
     * @param right what it is to be, empty once it is
     * @param mayGive whether this person may put it right
     */
    public record Line(String url, String what, String right, String who, boolean isDone, boolean mayGive) {}
}
