package org.yibaotong.newsroom.manuscript;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yibaotong.files.FileId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;

/**
 * A story as it is typed.
 *
 * @param cover what was chosen; when a photo was added after a choice, the last one counts
 * @param basedOn the edition that was on the page
 * @param then {@code send} when the story goes to review once it is saved, {@code compare} when it is to be seen what changed
 */
public record EditionForm(
        @Nullable String headline,
        @Nullable String summary,
        @Nullable String topic,
        @Nullable String body,
        @Nullable List<String> cover,
        int basedOn,
        @Nullable String then) {

    public static final String[] FIELDS = {"headline", "summary", "topic", "body", "cover"};

    public static EditionForm of(Manuscript text, int basedOn) {
        var cover =
                text.cover() == null ? List.<String>of() : List.of(text.cover().sha256());
        return new EditionForm(text.headline().text(), text.summary(), text.topic(), text.body(), cover, basedOn, null);
    }

    public static EditionForm of(UnsavedText text) {
        var cover = text.cover() == null ? List.<String>of() : List.of(text.cover());
        return new EditionForm(text.headline(), text.summary(), text.topic(), text.body(), cover, text.basedOn(), null);
    }

    public Manuscript manuscript() {
        var chosen = chosenCover();
        Refusal.unless(chosen.isEmpty() || hasCover(), "story.cover.not-a-picture");
        return Manuscript.of(
                text(headline), text(summary), text(topic), text(body), chosen.isEmpty() ? null : new FileId(chosen));
    }

    public UnsavedText unsaved(PersonId person, Instant at) {
        var chosen = chosenCover();
        return new UnsavedText(
                person,
                text(headline),
                text(summary),
                text(topic),
                text(body),
                hasCover() ? chosen : null,
                basedOn,
                at);
    }

    /** The last that is not empty. */
    public String chosenCover() {
        return cover == null
                ? ""
                : cover.stream()
                        .filter(Objects::nonNull)
                        .filter(id -> !id.isBlank())
                        .reduce("", (a, b) -> b);
    }

    public boolean hasCover() {
        return chosenCover().matches("[0-9a-f]{64}");
    }

    public boolean goesOn() {
        return "send".equals(then);
    }

    public boolean isToBeCompared() {
        return "compare".equals(then);
    }

    public String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
