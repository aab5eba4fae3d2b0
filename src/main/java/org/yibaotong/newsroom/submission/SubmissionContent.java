package org.yibaotong.newsroom.submission;

import java.util.regex.Pattern;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;
import org.yibaotong.text.StoryHtml;

/**
 * What a submission says (报送内容), cleaned, and refused when it says nothing or far too much. The second word of a refusal's
 * code is the field it is about.
 *
 * @param summary the beginning of the body, for lists
 * @param body safe HTML
 * @param happened when, in the sender's own words
 * @param contact whom to ask; only editors see it
 */
public record SubmissionContent(
        SubmissionKind kind, String title, String summary, String body, String place, String happened, String contact) {

    public static final int TITLE_MOST = 100;
    public static final int TEXT_MOST = 5_000;
    public static final int BODY_MOST = 50_000;
    private static final int LINE_MOST = 100;
    private static final int SUMMARY_MOST = 90;
    private static final int LEAD_TITLE_MOST = 40;

    /** The longest beginning that ends before a comma; a word or two are no title. */
    private static final Pattern CLAUSES = Pattern.compile("^(.{8," + LEAD_TITLE_MOST + "})[，：]");

    private static final Pattern SENTENCE = Pattern.compile("^[^。！？!?；;\n]+");

    /** Facts in a sentence or more (线索). The first sentence is the title. */
    static SubmissionContent lead(String text, String place, String happened, String contact) {
        return lead(titleOf(PlainText.lines(text)), text, place, happened, contact);
    }

    public static SubmissionContent lead(String title, String text, String place, String happened, String contact) {
        var lines = PlainText.lines(text);
        Refusal.when(lines.isEmpty(), "submission.text.missing");
        Refusal.when(PlainText.length(lines) > TEXT_MOST, "submission.text.too-long", TEXT_MOST);
        return of(SubmissionKind.LEAD, title, StoryHtml.fromText(lines), place, happened, contact);
    }

    /** A whole story (稿件) with a title of its own. */
    static SubmissionContent story(String title, String html, String place, String happened, String contact) {
        var body = StoryHtml.clean(html);
        Refusal.when(PlainText.line(title).isEmpty(), "submission.title.missing");
        Refusal.when(StoryHtml.characters(body) == 0, "submission.body.missing");
        Refusal.when(StoryHtml.characters(body) > BODY_MOST, "submission.body.too-long", BODY_MOST / 10_000);
        return of(SubmissionKind.STORY, title, body, place, happened, contact);
    }

    private static SubmissionContent of(
            SubmissionKind kind, String title, String body, String place, String happened, String contact) {
        return new SubmissionContent(
                kind,
                line(title, TITLE_MOST, "submission.title.too-long"),
                StoryHtml.summary(body, SUMMARY_MOST),
                body,
                line(place, LINE_MOST, "submission.place.too-long"),
                line(happened, LINE_MOST, "submission.happened.too-long"),
                line(contact, LINE_MOST, "submission.contact.too-long"));
    }

    private static String line(String typed, int most, String code) {
        var line = PlainText.line(typed);
        Refusal.when(PlainText.length(line) > most, code, most);
        return line;
    }

    static String titleOf(String lines) {
        var sentence = SENTENCE.matcher(lines);
        var first = sentence.find() ? sentence.group() : lines;
        return PlainText.length(first) > LEAD_TITLE_MOST ? clausesOf(first) : first;
    }

    /** As many of its clauses as a title takes; one that is not to be parted stays whole. Nothing is added that has to be taken out again. */
    private static String clausesOf(String sentence) {
        var clauses = CLAUSES.matcher(sentence);
        return clauses.find() ? clauses.group(1) : cut(sentence, TITLE_MOST);
    }

    private static String cut(String text, int most) {
        return PlainText.length(text) > most ? text.substring(0, text.offsetByCodePoints(0, most)) : text;
    }
}
