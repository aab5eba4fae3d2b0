package org.yibaotong.portal.bundle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.portal.page.Cover;
import org.yibaotong.portal.page.Shows;
import org.yibaotong.publishing.ArticleBundles.ArticleBundle;
import org.yibaotong.publishing.ArticleRow;
import org.yibaotong.web.Times;

/** A bundle as its readers see it. */
public record BundlePage(String title, List<String> introduction, String summary, List<Item> items) {

    /** @param shows what there is to see besides words, or empty */
    public record Item(
            String url,
            String headline,
            String summary,
            String topic,
            String day,
            String shows,
            @Nullable Cover cover) {}

    static BundlePage of(ArticleBundle bundle) {
        return new BundlePage(
                bundle.title(),
                bundle.introduction().lines().filter(line -> !line.isBlank()).toList(),
                summary(bundle),
                bundle.articles().stream().map(BundlePage::item).toList());
    }

    static String summary(ArticleBundle bundle) {
        return String.join("", bundle.introduction().lines().toList());
    }

    private static Item item(ArticleRow row) {
        return new Item(
                row.url(),
                row.headline(),
                row.summary(),
                row.topic(),
                Times.day(row.publishedAt()),
                Shows.of(row),
                row.cover() == null ? null : Cover.of(row.cover()));
    }
}
