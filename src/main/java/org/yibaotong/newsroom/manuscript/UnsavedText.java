package org.yibaotong.newsroom.manuscript;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.StoryHtml;

/**
 * What somebody has typed and not saved (没有保存的修改): kept as it is, unchecked, because it is not finished.
 *
 * @param cover the hash of the chosen cover, or null
 * @param basedOn the edition they began from
 */
public record UnsavedText(
        PersonId person,
        String headline,
        String summary,
        String topic,
        String body,
        @Nullable String cover,
        int basedOn,
        Instant keptAt) {

    /** Whether it is nothing new. */
    public boolean says(Manuscript text) {
        return text.headline().text().equals(headline)
                && text.summary().equals(summary)
                && text.topic().equals(topic)
                && isBody(text.body())
                && Objects.equals(text.cover() == null ? null : text.cover().sha256(), cover);
    }

    /** What is too long to be saved may still be kept, and is then something new. */
    private boolean isBody(String saved) {
        try {
            return saved.equals(StoryHtml.clean(body));
        } catch (Refusal tooLong) {
            return false;
        }
    }
}
