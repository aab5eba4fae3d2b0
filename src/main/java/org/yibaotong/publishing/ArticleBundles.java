package org.yibaotong.publishing;

import java.util.List;
import java.util.Optional;

/** Articles that belong together (本组报道): of a bundle of the newsroom what is public, and nothing of what is not or no more. */
public interface ArticleBundles {

    /** Empty also where nothing of it is public. */
    Optional<ArticleBundle> find(long number);

    /** Those in which this article stands with others that can be read. */
    List<ArticleBundle> with(long article);

    /** The newest first, each with something to read. */
    List<ArticleBundle> list(int most);

    /** @param articles at least one, in their order */
    record ArticleBundle(long number, String title, String introduction, List<ArticleRow> articles) {

        public String url() {
            return "/bundles/" + number;
        }
    }
}
