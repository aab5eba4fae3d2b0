package org.yibaotong.portal.bundle;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yibaotong.portal.page.Cover;
import org.yibaotong.publishing.ArticleBundles.ArticleBundle;
import org.yibaotong.publishing.ArticleBundles.BundleShare;
import org.yibaotong.publishing.ArticleRow;
import org.yibaotong.web.Times;

/**
 * One page of the bundles there are, the newest first.
 *
 * @param newer the address of the page before, or null
 * @param older the address of the next page, or null
 */
public record BundleListPage(
        List<Item> items, @Nullable String newer, @Nullable String older) {

    /**
     * @param day of the newest article in it
     * @param cover of the first article that has one, or null
     */
    public record Item(
            String url,
            String title,
            String summary,
            int articles,
            String day,
            @Nullable Cover cover) {}

    static BundleListPage of(BundleShare share) {
        return new BundleListPage(
                share.bundles().stream().map(BundleListPage::item).toList(),
                share.newer() == null ? null : "/bundles?after=" + share.newer(),
                share.older() == null ? null : "/bundles?before=" + share.older());
    }

    private static Item item(ArticleBundle bundle) {
        return new Item(
                bundle.url(),
                bundle.title(),
                BundlePage.summary(bundle),
                bundle.articles().size(),
                Times.day(newest(bundle)),
                bundle.articles().stream()
                        .map(ArticleRow::cover)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(Cover::of)
                        .orElse(null));
    }

    private static Instant newest(ArticleBundle bundle) {
        return bundle.articles().stream()
                .map(ArticleRow::publishedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
