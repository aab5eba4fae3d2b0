package org.yibaotong.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.StoryId;

/** What is public on the portal (门户上的文章). */
public interface Articles {

    Optional<Article> find(long number);

    /** The revision of an article, withdrawn ones included; empty when there is none. */
    OptionalInt revision(long number);

    /** The newest; with a topic, only of that. */
    List<ArticleRow> newest(@Nullable String topic, int limit);

    ArticleList list(ListQuery query);

    /** Of these forms there is something. */
    Set<Form> forms();

    /** The one with a picture that was read most since then. */
    Optional<ArticleRow> mostRead(Instant since);

    /** Every topic there is, each with its newest article. */
    List<Topic> topics();

    FoundArticles search(SearchQuery query);

    /** What shares most of these clues, the likest first. */
    List<Like> like(Map<String, Integer> clues, int most);

    /** The numbers of articles go up to here. */
    long lastNumber();

    /** Articles by number, both ends included, for site maps. */
    List<Listed> numbered(long from, long to);

    /** What is listed (筛选): null is everything. */
    record Which(
            @Nullable String topic,
            @Nullable String source,
            @Nullable Form form) {

        public static final Which ALL = new Which(null, null, null);

        public static Which of(@Nullable String topic) {
            return new Which(topic, null, null);
        }

        public static Which from(String source) {
            return new Which(null, source, null);
        }
    }

    /** What there is to see in it besides words. */
    enum Form {
        /** A story told in pictures (组图). */
        PICTURES,
        VIDEO
    }

    /**
     * @param before only older ones than this number, or null
     * @param after only newer ones than this number, or null
     */
    record ListQuery(
            Which which, @Nullable Long before, @Nullable Long after, int limit) {}

    /**
     * @param since only what was published since then, or null
     * @param byTime the newest first instead of the best match
     */
    record SearchQuery(
            String words, @Nullable String topic, @Nullable Instant since, boolean byTime, int offset, int limit) {}

    /** @param text without its tags */
    record Like(StoryId story, String headline, String text, Instant publishedAt) {}

    record Topic(String name, ArticleRow newest) {}

    record Listed(long number, Instant changedAt) {}
}
