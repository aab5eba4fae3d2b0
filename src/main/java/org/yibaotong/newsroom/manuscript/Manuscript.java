package org.yibaotong.newsroom.manuscript;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yibaotong.files.FileId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Sha256;
import org.yibaotong.text.PlainText;
import org.yibaotong.text.StoryHtml;

/**
 * What an edition says (文稿): all that readers will see of it, and all that its hash covers.
 *
 * @param summary taken from the body when none is given
 * @param topic empty until the editor has chosen one
 * @param body safe HTML
 */
public record Manuscript(
        Headline headline,
        String summary,
        String topic,
        String body,
        @Nullable FileId cover) {

    public static final int SUMMARY_MOST = 200;
    public static final int TOPIC_MOST = 20;
    private static final int SUMMARY_TAKEN = 80;

    /** As typed: cleaned, or refused with the field's name as the second word of the code. */
    public static Manuscript of(String headline, String summary, String topic, String body, @Nullable FileId cover) {
        var safe = StoryHtml.clean(body);
        var typed = PlainText.line(summary);
        var line = PlainText.line(topic);
        Refusal.when(PlainText.length(typed) > SUMMARY_MOST, "story.summary.too-long", SUMMARY_MOST);
        Refusal.when(PlainText.length(line) > TOPIC_MOST, "story.topic.too-long", TOPIC_MOST);
        var summed = typed.isEmpty() ? summaryOf(safe) : typed;
        return new Manuscript(new Headline(headline), summed, line, safe, cover);
    }

    /** The beginning of the text. */
    public static String summaryOf(String body) {
        return StoryHtml.summary(body, SUMMARY_TAKEN);
    }

    /** Whether nobody wrote the summary, so that it may follow the text. */
    public boolean hasSummaryOfItsText() {
        return summary.equals(summaryOf(body));
    }

    /** Each part is written with its length, so that no two different manuscripts are written alike. */
    public String sha256() {
        var digest = Sha256.digest();
        for (var part : List.of(headline.text(), summary, topic, body, cover == null ? "" : cover.sha256())) {
            var bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The cover, and those in the text. */
    public Set<FileId> pictures() {
        var pictures =
                StoryHtml.pictures(body).stream().map(FileId::new).collect(Collectors.toCollection(LinkedHashSet::new));
        if (cover != null) {
            pictures.add(cover);
        }
        return pictures;
    }

    /** Each with its poster; one that stands under no picture is its own. */
    public Map<FileId, FileId> videos() {
        return StoryHtml.videos(body).stream()
                .collect(Collectors.toMap(
                        video -> new FileId(video.hash()),
                        video -> new FileId(video.poster() == null ? video.hash() : video.poster()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** All that readers see of it besides words, and in which people may be seen. */
    public Set<FileId> shown() {
        var shown = new LinkedHashSet<>(pictures());
        shown.addAll(videos().keySet());
        return shown;
    }

    /** What is said in its videos, as far as they have captions. */
    public Set<FileId> captions() {
        return StoryHtml.videos(body).stream()
                .flatMap(video -> Stream.ofNullable(video.captions()))
                .map(FileId::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All of it that is kept in files: public with it, and taken down with it. */
    public Set<FileId> files() {
        var files = new LinkedHashSet<>(shown());
        files.addAll(captions());
        return files;
    }

    /** What is looked over, one by one: the headline, the summary, the paragraphs. A summary taken from the text is not looked over twice. */
    public List<String> passages() {
        var passages = new ArrayList<String>();
        passages.add(headline.text());
        passages.add(hasSummaryOfItsText() ? "" : summary);
        passages.addAll(StoryHtml.plain(body).lines().toList());
        return passages;
    }

    public boolean isEmpty() {
        return StoryHtml.characters(body) == 0;
    }
}
