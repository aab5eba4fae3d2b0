package org.yibaotong.citizens.template;

import java.util.UUID;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/** An answer that comes back (答复模板). */
public record ReplyTemplate(UUID id, String name, String words) {

    private static final int NAME_LONGEST = 30;
    private static final int WORDS_LONGEST = 2_000;

    public ReplyTemplate {
        name = PlainText.line(name);
        words = PlainText.lines(words);
        Refusal.when(name.isEmpty(), "reply-template.name.missing");
        Refusal.when(PlainText.length(name) > NAME_LONGEST, "reply-template.name.too-long", NAME_LONGEST);
        Refusal.when(words.isEmpty(), "reply-template.words.missing");
        Refusal.when(PlainText.length(words) > WORDS_LONGEST, "reply-template.words.too-long", WORDS_LONGEST);
    }

    /** Behind what was typed so far, which stays. */
    public String after(String typed) {
        return typed.isBlank() ? words : typed.stripTrailing() + "\n" + words;
    }
}
