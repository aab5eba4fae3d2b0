package org.yibaotong.newsroom.submission;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.files.FileId;
import org.yibaotong.newsroom.consent.Showing;
import org.yibaotong.newsroom.pair.SenderWord;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;

/**
 * What a program sends in.
 *
 * @param key the same however often it is sent; the header {@code Idempotency-Key} does as well
 * @param text of a lead
 * @param html of a story
 */
record SentJson(
        @Nullable SubmissionKind kind,
        @Nullable String key,
        @Nullable String title,
        @Nullable String text,
        @Nullable String html,
        @Nullable String place,
        @Nullable String happened,
        @Nullable String contact,
        @Nullable List<Photo> pictures) {

    private static final int KEY_MOST = 200;

    /**
     * A photo sent before to {@code /api/v1/files}.
     *
     * @param showing whom it shows and what allows it, where anything is said
     */
    record Photo(
            @Nullable String file,
            @Nullable String caption,
            @Nullable Showing showing,
            @Nullable String consent) {

        Optional<PictureWord> people() {
            return file == null || showing == null
                    ? Optional.empty()
                    : Optional.of(new PictureWord(new FileId(file), showing, or(consent)));
        }
    }

    NewSubmission toSend(@Nullable String header, PersonId sender) {
        var photos = pictures == null ? List.<Photo>of() : pictures;
        return new NewSubmission(
                key(header == null ? key : header, sender),
                content(),
                null,
                photos.stream().map(SentJson::picture).toList(),
                photos.stream().flatMap(photo -> photo.people().stream()).toList(),
                SenderWord.NONE);
    }

    private SubmissionContent content() {
        if (kind == SubmissionKind.STORY) {
            return SubmissionContent.story(or(title), or(html), or(place), or(happened), or(contact));
        }
        return title == null
                ? SubmissionContent.lead(or(text), or(place), or(happened), or(contact))
                : SubmissionContent.lead(title, or(text), or(place), or(happened), or(contact));
    }

    /** Everyone's keys are their own, whatever they look like. */
    private static UUID key(@Nullable String typed, PersonId sender) {
        if (typed == null || typed.isBlank()) {
            return NewId.next();
        }
        Refusal.when(typed.length() > KEY_MOST, "submission.send.key-too-long", KEY_MOST);
        return UUID.nameUUIDFromBytes((sender + " " + typed).getBytes(StandardCharsets.UTF_8));
    }

    private static SubmissionPicture picture(@Nullable Photo photo) {
        if (photo == null || photo.file() == null || !photo.file().matches("[0-9a-f]{64}")) {
            throw new Refusal("submission.pictures.not-kept");
        }
        return SubmissionPicture.of(new FileId(photo.file()), or(photo.caption()));
    }

    private static String or(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
