package org.yibaotong.portal.home;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.PublicMessages;
import org.yibaotong.citizens.PublicServices;
import org.yibaotong.citizens.PublicWishes;
import org.yibaotong.citizens.PublicWishes.PublicWish;
import org.yibaotong.portal.home.HomePage.Card;
import org.yibaotong.portal.home.HomePage.Lead;
import org.yibaotong.portal.home.HomePage.Line;
import org.yibaotong.portal.home.HomePage.Near;
import org.yibaotong.portal.home.HomePage.Notices;
import org.yibaotong.portal.home.HomePage.ServiceBox;
import org.yibaotong.portal.home.HomePage.TopicBox;
import org.yibaotong.portal.page.Cover;
import org.yibaotong.portal.page.Days;
import org.yibaotong.portal.page.Topics;
import org.yibaotong.portal.services.ServiceListPage;
import org.yibaotong.publishing.ArticleRow;
import org.yibaotong.publishing.Articles;
import org.yibaotong.shared.Paging;
import org.yibaotong.web.Times;

/** Lays out the home page: what leads, what is new, what is near, and one line of every topic. */
@Component
class HomeEditor {

    private static final Duration LEADS_FOR = Duration.ofDays(3);
    private static final int LINES = 7;
    private static final int CARDS = 3;

    private final Articles articles;
    private final Topics topics;
    private final PublicServices services;
    private final PublicWishes wishes;
    private final PublicMessages messages;
    private final PortalSettings settings;
    private final Clock clock;

    HomeEditor(
            Articles articles,
            Topics topics,
            PublicServices services,
            PublicWishes wishes,
            PublicMessages messages,
            PortalSettings settings,
            Clock clock) {
        this.articles = articles;
        this.topics = topics;
        this.services = services;
        this.wishes = wishes;
        this.messages = messages;
        this.settings = settings;
        this.clock = clock;
    }

    HomePage lay() {
        var now = clock.instant();
        var newest = articles.newest(null, LINES * 2);
        var lead = lead(newest, now);
        var rest = newest.stream()
                .filter(row -> !row.equals(lead.orElse(null)))
                .limit(LINES)
                .toList();
        return new HomePage(
                lead.map(HomeEditor::lead).orElse(null),
                heading(rest, now),
                rest.stream().map(row -> line(row, now)).toList(),
                near(lead),
                notices(now),
                topics(),
                services(),
                wishes(),
                messages.find(PublicMessages.Which.ALL, new Paging(1)).rows().stream()
                        .limit(CARDS)
                        .toList());
    }

    private List<PublicWish> wishes() {
        return wishes.find(PublicWishes.Which.OPEN, new Paging(1)).rows().stream()
                .filter(PublicWish::isFree)
                .limit(CARDS)
                .toList();
    }

    /** The most read of the last days; in a quiet week the newest that has a picture. */
    private Optional<ArticleRow> lead(List<ArticleRow> newest, Instant now) {
        return articles.mostRead(now.minus(LEADS_FOR))
                .or(() -> newest.stream().filter(row -> row.cover() != null).findFirst());
    }

    private static String heading(List<ArticleRow> rows, Instant now) {
        boolean today =
                !rows.isEmpty() && Times.date(rows.getFirst().publishedAt()).equals(Times.date(now));
        return today ? "刚刚和今天" : "最新消息";
    }

    private static Line line(ArticleRow row, Instant now) {
        boolean today = Times.date(row.publishedAt()).equals(Times.date(now));
        var when = today ? Times.clock(row.publishedAt()) : Days.brief(row.publishedAt(), now);
        return new Line(when, row.url(), row.headline(), row.source());
    }

    private Near near(Optional<ArticleRow> lead) {
        var cards = articles.newest(settings.near(), CARDS * 2).stream()
                .filter(row -> row.cover() != null && !row.equals(lead.orElse(null)))
                .limit(CARDS)
                .map(row -> new Card(
                        row.url(), row.headline(), row.summary(), Cover.of(Objects.requireNonNull(row.cover()))))
                .toList();
        return new Near(Topics.url(settings.near()), cards);
    }

    private Notices notices(Instant now) {
        return new Notices(
                Topics.url(settings.notices()),
                articles.newest(settings.notices(), CARDS).stream()
                        .map(row -> line(row, now))
                        .toList());
    }

    private List<TopicBox> topics() {
        var boxes = topics.list().stream()
                .map(topic -> new TopicBox(
                        topic.name(), Topics.url(topic.name()), topic.newest().headline()))
                .toList();
        return boxes.subList(0, boxes.size() >= 10 ? 10 : boxes.size() >= 8 ? 8 : boxes.size() >= 4 ? 4 : 0);
    }

    private List<ServiceBox> services() {
        return services.topics().stream()
                .map(topic -> new ServiceBox(topic.name(), ServiceListPage.url(topic.name()), topic.count() + "项"))
                .toList();
    }

    private static Lead lead(ArticleRow row) {
        return new Lead(
                row.url(),
                row.headline(),
                row.summary(),
                Cover.of(Objects.requireNonNull(row.cover())),
                row.source(),
                Times.day(row.publishedAt()));
    }
}
