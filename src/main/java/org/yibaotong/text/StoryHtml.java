package org.yibaotong.text;

import java.util.List;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.yibaotong.shared.Refusal;

/** The body of a story (正文) as HTML that is safe to show: a short list of elements, always written the same way. */
public final class StoryHtml {

    private static final int LENGTH_AT_MOST = 2_000_000;

    private StoryHtml() {}

    /** Whatever was typed, pasted or sent, as a story's body; cleaning it again changes nothing. */
    public static String clean(String html) {
        var clean = write(read(html));
        var kept = OwnVideo.withoutStrayCaptions(clean);
        return kept.equals(clean) ? clean : write(read(kept));
    }

    /** Typed text without markup: a line becomes a paragraph. */
    public static String fromText(String text) {
        refuseTooLong(text);
        return write(StoryText.paragraphs(text));
    }

    /** The text alone, one line a block, for searching. */
    public static String plain(String html) {
        return String.join("\n", StoryText.lines(read(html)));
    }

    /** The beginning of the text, at most so many characters long, cut after a sentence if one ends late enough. */
    public static String summary(String html, int max) {
        return Summary.of(StoryText.prose(read(html)), max);
    }

    /** The hashes of the pictures, in their order. */
    public static List<String> pictures(String html) {
        return StoryText.pictures(read(html)).stream().map(OwnPicture::hash).toList();
    }

    /** The videos of our own it leads to, each once. */
    public static List<OwnVideo> videos(String html) {
        refuseTooLong(html);
        return OwnVideo.in(html);
    }

    /**
     * A cleaned body as readers get it: with a player where a picture leads to a video of our own.
     *
     * @param said what is said in captions, by their hash, line by line
     */
    public static String played(String clean, Function<String, List<String>> said) {
        return OwnVideo.played(clean, said);
    }

    /** The addresses outside that it links to, each once. */
    public static List<String> links(String html) {
        refuseTooLong(html);
        return Jsoup.parseBodyFragment(html).select("a[href^=http]").eachAttr("href").stream()
                .distinct()
                .toList();
    }

    /** What stands under the pictures, in their order; empty under those without words. */
    public static List<PictureCaption> captions(String html) {
        return StoryText.captions(read(html));
    }

    /** The words that are marked as written by a machine (AI生成), a paragraph's each; empty when there are none. */
    public static List<String> machineWritten(String html) {
        return StoryText.marked(read(html), Mark.SAMP);
    }

    /** Whether a body that was cleaned has any such words. */
    public static boolean hasMachineWritten(String clean) {
        return clean.contains("<samp>");
    }

    /** How many characters there are to read, white space not counted (字数). */
    public static int characters(String html) {
        return StoryText.characters(read(html));
    }

    static List<Block> read(String html) {
        refuseTooLong(html);
        return StoryReader.read(html);
    }

    static String write(List<Block> blocks) {
        var paper = StoryGate.paper();
        new StoryWriter().write(blocks, paper.body());
        return StoryGate.pass(paper);
    }

    private static void refuseTooLong(String text) {
        Refusal.when(text.length() > LENGTH_AT_MOST, "story.body.too-long", LENGTH_AT_MOST / 10_000);
    }
}
