package org.yibaotong.portal.article;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.files.FileId;
import org.yibaotong.portal.article.ArticlePage.Note;
import org.yibaotong.portal.article.ArticlePage.Role;
import org.yibaotong.portal.article.ArticlePage.Time;
import org.yibaotong.portal.page.Topics;
import org.yibaotong.publishing.Article;
import org.yibaotong.publishing.Article.Credit;
import org.yibaotong.web.Site;
import org.yibaotong.web.Times;

/** Writes an article out as its page shows it. */
@Component
class ArticleWriter {

    private static final String SENDER = "来稿";
    private static final String EDITOR = "编辑";

    private final BodyPictures pictures;
    private final NewsData data;
    private final Site site;

    ArticleWriter(BodyPictures pictures, NewsData data, Site site) {
        this.pictures = pictures;
        this.data = data;
        this.site = site;
    }

    ArticlePage write(Article article) {
        var body = pictures.inSizes(article.body());
        var address = site.address() + "/news/" + article.number();
        var share = picture(article.cover(), "share");
        return new ArticlePage(
                address,
                article.headline(),
                article.summary(),
                article.topic(),
                Topics.url(article.topic()),
                article.unitName(),
                new Time(Times.minute(article.publishedAt()), Times.iso(article.publishedAt())),
                Times.iso(article.changedAt()),
                named(article, EDITOR).stream().findFirst().orElse(null),
                body,
                body.contains("<img") ? null : picture(article.cover(), "large"),
                share == null ? null : site.address() + share,
                picture(article.cover(), "card"),
                named(article, SENDER),
                article.credits().stream()
                        .filter(credit -> !credit.as().equals(SENDER))
                        .map(credit -> new Role(credit.as(), credit.name()))
                        .toList(),
                article.corrections().stream()
                        .map(correction -> new Note(Times.minute(correction.at()), correction.note()))
                        .toList(),
                data.of(article, address, share == null ? null : site.address() + share));
    }

    WithdrawnPage withdrawn(Article article) {
        return new WithdrawnPage(
                article.headline(),
                Times.day(article.publishedAt()),
                Times.minute(Objects.requireNonNull(article.withdrawnAt())),
                article.withdrawalReason());
    }

    private static List<String> named(Article article, String as) {
        return article.credits().stream()
                .filter(credit -> credit.as().equals(as))
                .map(Credit::name)
                .toList();
    }

    private static @Nullable String picture(@Nullable FileId file, String rendition) {
        return file == null ? null : "/files/" + file + "/" + rendition;
    }
}
