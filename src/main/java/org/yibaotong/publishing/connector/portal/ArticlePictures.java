package org.yibaotong.publishing.connector.portal;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.yibaotong.files.FileId;
import org.yibaotong.files.Rendition;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.publishing.Article;
import org.yibaotong.publishing.Articles;
import org.yibaotong.text.StoryHtml;

/**
 * Makes the sizes of an article's pictures (备好图片) as soon as it is public, what a list shows before what the page shows, so that
 * readers need not wait for them.
 */
@Component
class ArticlePictures {

    private static final Set<Rendition> ON_LISTS =
            EnumSet.of(Rendition.CARD, Rendition.LEAD, Rendition.SHARE, Rendition.SQUARE);
    private static final Set<Rendition> ON_ITS_PAGE = EnumSet.of(Rendition.SMALL, Rendition.MEDIUM, Rendition.LARGE);

    private final Articles articles;
    private final StoredFiles files;

    ArticlePictures(Articles articles, StoredFiles files) {
        this.articles = articles;
        this.files = files;
    }

    @Async("pictures")
    @TransactionalEventListener
    void prepare(ArticleChanged change) {
        articles.find(change.number()).filter(article -> !article.isWithdrawn()).ifPresent(this::prepare);
    }

    private void prepare(Article article) {
        var cover = article.cover();
        if (cover != null) {
            files.prepare(cover, ON_LISTS);
        }
        var inText = StoryHtml.pictures(article.body());
        inText.forEach(picture -> files.prepare(new FileId(picture), ON_ITS_PAGE));
        if (cover != null && inText.isEmpty()) {
            files.prepare(cover, ON_ITS_PAGE);
        }
    }
}
