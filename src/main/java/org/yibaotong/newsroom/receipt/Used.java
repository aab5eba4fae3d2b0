package org.yibaotong.newsroom.receipt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yibaotong.text.StoryHtml;
import org.yibaotong.text.Wrapping;

/**
 * What of a submission readers get to see (用了您的): photos, sentences word for word, and facts such as 30名 or 11元.
 *
 * @param photos addresses of those that were used, small
 * @param sent how many photos were sent
 */
public record Used(List<String> photos, int sent, int sentences, List<String> facts) {

    private static final Pattern SENTENCE_END = Pattern.compile("[。！？；!?;\n]+");
    private static final Pattern NOT_WORDS = Pattern.compile("[\\s\\p{P}]+");
    private static final int SENTENCE_LEAST = 8;
    private static final int FACTS_MOST = 8;

    /**
     * @param sentText title and text, plain
     * @param sentPhotos their hashes
     * @param place as typed, or empty
     * @param publicBody what the public reads
     * @param cover hash of the cover, or null
     */
    static Used of(String sentText, List<String> sentPhotos, String place, String publicBody, @Nullable String cover) {
        var shown = new HashSet<>(StoryHtml.pictures(publicBody));
        if (cover != null) {
            shown.add(cover);
        }
        var sent = sentPhotos.stream().distinct().toList();
        var photos = sent.stream()
                .filter(shown::contains)
                .map(photo -> "/files/" + photo + "/small")
                .toList();
        var text = StoryHtml.plain(publicBody);
        return new Used(photos, sent.size(), sentences(sentText, text), facts(sentText, place, text));
    }

    private static int sentences(String sent, String text) {
        var words = words(text);
        return (int) SENTENCE_END
                .splitAsStream(sent)
                .map(Used::words)
                .distinct()
                .filter(sentence -> sentence.length() >= SENTENCE_LEAST && words.contains(sentence))
                .count();
    }

    private static String words(String text) {
        return NOT_WORDS.matcher(text).replaceAll("");
    }

    private static List<String> facts(String sent, String place, String text) {
        var known = new HashSet<>(Wrapping.measures(text));
        var where = place.isEmpty() || !text.contains(place) ? Stream.<String>of() : Stream.of(place);
        var facts = new LinkedHashSet<String>();
        Stream.concat(where, Wrapping.measures(sent).stream().filter(known::contains))
                .forEach(facts::add);
        return facts.stream().limit(FACTS_MOST).toList();
    }

    public boolean isEmpty() {
        return photos.isEmpty() && sentences == 0 && facts.isEmpty();
    }

    /** In words, as one would say it on the telephone. */
    public String words() {
        if (isEmpty()) {
            return "您报的事，编辑照着线索另写的";
        }
        var words = new ArrayList<String>();
        if (!photos.isEmpty()) {
            words.add("照片" + photos.size() + "张" + (photos.size() < sent ? "，共报" + sent + "张" : ""));
        }
        if (sentences > 0) {
            words.add("原话" + sentences + "句");
        }
        if (!facts.isEmpty()) {
            words.add(String.join("、", facts));
        }
        return String.join("；", words);
    }
}
