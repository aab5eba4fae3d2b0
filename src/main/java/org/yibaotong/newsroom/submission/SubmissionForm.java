package org.yibaotong.newsroom.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.yibaotong.files.FileId;
import org.yibaotong.newsroom.pair.SenderWord;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;
import org.yibaotong.text.StoryHtml;

/**
 * What is typed on the page 报一条, as it was typed: also what a draft keeps.
 *
 * @param text of a lead
 * @param title of a story
 * @param body of a story, as HTML
 * @param document id of the Word file it was read from, or empty
 * @param remarks what was left behind when that file was read
 * @param others what is said of what others reported before
 */
public record SubmissionForm(
        UUID key,
        SubmissionKind kind,
        String text,
        String title,
        String body,
        String place,
        String happened,
        String contact,
        List<ChosenPhoto> pictures,
        String document,
        String documentName,
        List<String> remarks,
        SenderWord others) {

    static final String[] FIELDS = {"text", "title", "body", "place", "happened", "contact", "pictures", "word"};
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int DRAFT_TITLE = 40;

    /** Drafts kept before there was such a word have none. */
    public SubmissionForm {
        others = Objects.requireNonNullElse(others, SenderWord.NONE);
    }

    /** A new one, filled in as far as the program knows already: not at which hour it was, only that most is told on the day. */
    static SubmissionForm begin(SubmissionKind kind, Actor actor) {
        var contact = "我，" + actor.name();
        return new SubmissionForm(
                NewId.next(),
                kind,
                "",
                "",
                "",
                actor.unitName(),
                "今天",
                contact,
                List.of(),
                "",
                "",
                List.of(),
                SenderWord.NONE);
    }

    public static SubmissionForm typed(MultiValueMap<String, String> typed) {
        return new SubmissionForm(
                key(one(typed, "key")),
                one(typed, "kind").equals("STORY") ? SubmissionKind.STORY : SubmissionKind.LEAD,
                one(typed, "text"),
                one(typed, "title"),
                one(typed, "body"),
                one(typed, "place"),
                one(typed, "happened"),
                one(typed, "contact"),
                ChosenPhoto.typed(typed),
                one(typed, "document"),
                one(typed, "documentName"),
                all(typed, "remarks"),
                SenderWord.typed(typed));
    }

    NewSubmission toSend() {
        var content = kind == SubmissionKind.LEAD
                ? SubmissionContent.lead(text, place, happened, contact)
                : SubmissionContent.story(title, body, place, happened, contact);
        return new NewSubmission(key, content, sentDocument(), sentPictures(), people(), others);
    }

    private List<SubmissionPicture> sentPictures() {
        var sent = new LinkedHashMap<String, SubmissionPicture>();
        pictures.forEach(photo -> sent.putIfAbsent(photo.id(), photo.toSend()));
        return List.copyOf(sent.values());
    }

    private List<PictureWord> people() {
        return pictures.stream().flatMap(photo -> photo.people().stream()).toList();
    }

    private @Nullable SentDocument sentDocument() {
        if (document.isEmpty()) {
            return null;
        }
        Refusal.unless(SHA256.matcher(document).matches(), "submission.word.missing");
        return SentDocument.of(new FileId(document), documentName);
    }

    /** A story read from a Word file takes the place of the facts. */
    SubmissionForm read(String readTitle, String readBody, FileId file, String name, List<String> said) {
        return new SubmissionForm(
                key,
                SubmissionKind.STORY,
                text,
                readTitle,
                readBody,
                place,
                happened,
                contact,
                pictures,
                file.sha256(),
                name,
                said,
                others);
    }

    /** To be sent once more, as another submission. */
    SubmissionForm withNewKey() {
        return with(NewId.next(), text);
    }

    SubmissionForm withText(String typed) {
        return with(key, typed);
    }

    /** With a paragraph before what was typed so far. */
    public SubmissionForm opening(String paragraph) {
        return isStory()
                ? with(key, text, StoryHtml.fromText(paragraph) + body)
                : with(key, text.isBlank() ? paragraph : paragraph + "\n" + text);
    }

    private SubmissionForm with(UUID otherKey, String otherText) {
        return with(otherKey, otherText, body);
    }

    private SubmissionForm with(UUID otherKey, String otherText, String otherBody) {
        return new SubmissionForm(
                otherKey,
                kind,
                otherText,
                title,
                otherBody,
                place,
                happened,
                contact,
                pictures,
                document,
                documentName,
                remarks,
                others);
    }

    /** The photos that are here, and not still on the device. */
    public List<FileId> arrived() {
        return pictures.stream()
                .filter(ChosenPhoto::isKept)
                .map(photo -> new FileId(photo.id()))
                .distinct()
                .toList();
    }

    /** The title it will have. */
    public String headline() {
        return isStory() ? PlainText.line(title) : SubmissionContent.titleOf(PlainText.lines(text));
    }

    boolean isBlank() {
        return (text + title).isBlank() && pictures.isEmpty() && StoryHtml.characters(body) == 0;
    }

    public boolean isStory() {
        return kind == SubmissionKind.STORY;
    }

    /** What the list of drafts calls it. */
    String draftTitle() {
        var line = PlainText.line(title.isBlank() ? text : title);
        return PlainText.length(line) > DRAFT_TITLE ? line.substring(0, line.offsetByCodePoints(0, DRAFT_TITLE)) : line;
    }

    private static UUID key(String typed) {
        return UUID_FORM.matcher(typed).matches() ? UUID.fromString(typed) : NewId.next();
    }

    private static String one(MultiValueMap<String, String> typed, String name) {
        var value = typed.getFirst(name);
        return value == null ? "" : value;
    }

    private static List<String> all(MultiValueMap<String, String> typed, String name) {
        var values = typed.get(name);
        return values == null ? List.of() : List.copyOf(values);
    }
}
