package org.yibaotong.portal.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.files.FileId;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.portal.article.ArticlePage.Bundle;
import org.yibaotong.portal.article.ArticlePage.Note;
import org.yibaotong.portal.article.ArticlePage.Other;
import org.yibaotong.portal.page.Topics;
import org.yibaotong.portal.units.NamedUnits;
import org.yibaotong.portal.units.NamedUnits.Link;
import org.yibaotong.publishing.Article;
import org.yibaotong.publishing.Article.Credit;
import org.yibaotong.publishing.ArticleBundles.ArticleBundle;
import org.yibaotong.publishing.ArticleRow;
import org.yibaotong.text.StoryHtml;
import org.yibaotong.web.Site;
import org.yibaotong.web.Times;

/** Writes an article out as its page shows it. */
@Component
class ArticleWriter {

    private static final String EDITOR = "编辑";

    private final BodyPictures pictures;
    private final StoredFiles files;
    private final NewsData data;
    private final NamedUnits units;
    private final Site site;

    ArticleWriter(BodyPictures pictures, StoredFiles files, NewsData data, NamedUnits units, Site site) {
        this.pictures = pictures;
        this.files = files;
        this.data = data;
        this.units = units;
        this.site = site;
    }

    ArticlePage write(Article article, List<ArticleBundle> bundles) {
        var body = BodyVideos.toBePressed(pictures.inSizes(article.body()));
        var played = StoryHtml.played(body, captions -> files.said(new FileId(captions)));
        var address = site.address() + "/news/" + article.number();
        var credits = credits(article);
        var share = picture(article.cover(), "share");
        return new ArticlePage(
                address,
                article.headline(),
                article.summary(),
                article.topic(),
                Topics.url(article.topic()),
                facts(article, credits),
                Times.iso(article.publishedAt()),
                Times.iso(article.changedAt()),
                played,
                body.contains("<img") ? null : picture(article.cover(), "large"),
                share == null ? null : site.address() + share,
                picture(article.cover(), "square"),
                credits,
                senders(article),
                StoryHtml.pictures(article.body()).size() >= ArticleRow.PICTURE_STORY,
                article.corrections().stream()
                        .map(correction -> new Note(Times.minute(correction.at()), correction.note()))
                        .toList(),
                bundles.stream().map(bundle -> bundle(bundle, article)).toList(),
                data.machine(article, address),
                data.of(article, address, share == null ? null : site.address() + share));
    }

    private static Bundle bundle(ArticleBundle bundle, Article article) {
        return new Bundle(
                bundle.url(),
                bundle.title(),
                bundle.articles().stream()
                        .map(row -> new Other(row.url(), row.headline(), row.number() == article.number()))
                        .toList());
    }

    /** Those among whoever sent it in that are units with a page of their own. */
    private List<Link> senders(Article article) {
        return Stream.of(article.source().split("、"))
                .flatMap(name -> units.of(name).stream())
                .toList();
    }

    WithdrawnPage withdrawn(Article article) {
        return new WithdrawnPage(
                article.headline(),
                Times.day(article.publishedAt()),
                Times.minute(Objects.requireNonNull(article.withdrawnAt())),
                article.withdrawalReason());
    }

    private List<String> facts(Article article, Map<String, List<String>> credits) {
        var source = "来源：" + site.name();
        var time = Times.minute(article.publishedAt());
        var editor = credits.get(EDITOR);
        return editor == null ? List.of(source, time) : List.of(source, time, "编辑：" + String.join("、", editor));
    }

    private static Map<String, List<String>> credits(Article article) {
        return article.credits().stream()
                .collect(Collectors.groupingBy(
                        Credit::as, LinkedHashMap::new, Collectors.mapping(Credit::name, Collectors.toList())));
    }

    private static @Nullable String picture(@Nullable FileId file, String rendition) {
        return file == null ? null : "/files/" + file + "/" + rendition;
    }
}
