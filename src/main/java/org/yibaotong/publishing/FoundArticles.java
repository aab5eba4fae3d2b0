package org.yibaotong.publishing;

import java.util.List;
import java.util.Map;
import org.yibaotong.search.Marked;

/**
 * Articles found by words (搜到的文章).
 *
 * @param topics how many were found of each topic
 */
public record FoundArticles(List<FoundArticle> articles, long total, Map<String, Long> topics) {

    /**
     * @param headline with the words marked
     * @param passage where the words stand, marked, or the summary
     */
    public record FoundArticle(ArticleRow row, Marked headline, Marked passage) {}
}
