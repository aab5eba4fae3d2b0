package org.yibaotong.newsroom.comment;

import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/**
 * The words of a comment.
 *
 * @param passage what of the text it is about, or empty
 */
record CommentWords(String passage, String words) {

    static final int PASSAGE_MOST = 200;
    static final int MOST = 500;

    CommentWords {
        passage = PlainText.line(passage);
        words = PlainText.lines(words);
        Refusal.when(words.isEmpty(), "story.comment.missing");
        Refusal.when(PlainText.length(words) > MOST, "story.comment.too-long", MOST);
        Refusal.when(PlainText.length(passage) > PASSAGE_MOST, "story.passage.too-long", PASSAGE_MOST);
    }
}
