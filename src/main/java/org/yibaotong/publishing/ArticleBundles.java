package org.yibaotong.publishing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Articles that belong together (本组报道): of a bundle of the newsroom what is public, and nothing of what is not or no more. */
public interface ArticleBundles {

    /** Empty also where nothing of it is public. */
    Optional<ArticleBundle> find(long number);

    /** Those in which this article stands with others that can be read. */
    List<ArticleBundle> with(long article);

    /** The newest first, each with something to read. */
    List<ArticleBundle> list(int most);

    /**
     * One page of that list, in the order of {@link ArticleList}.
     *
     * @param before only those with a smaller number, or null
     * @param after only those with a larger number, or null
     */
    BundleShare share(@Nullable Long before, @Nullable Long after, int most);

    /**
     * @param newer the number to list newer ones after, or null on the first page
     * @param older the number to list older ones before, or null on the last page
     */
    record BundleShare(
            List<ArticleBundle> bundles,
            @Nullable Long newer,
            @Nullable Long older) {}

    /** @param articles at least one, in their order */
    record ArticleBundle(long number, String title, String introduction, List<ArticleRow> articles) {

        public String url() {
            return "/bundles/" + number;
        }
    }
}
