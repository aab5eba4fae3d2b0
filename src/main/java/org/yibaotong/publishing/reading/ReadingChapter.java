package org.yibaotong.publishing.reading;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibaotong.example.Chapter;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.publishing.delivery.Courier;

/** How the stories of the example world were read. They were published like any others, when the newsroom's chapter signed them. */
@Component
@Order(55)
class ReadingChapter implements Chapter {

    private final JdbcClient jdbc;
    private final ReadTable reads;
    private final Courier courier;
    private final Clock clock;

    ReadingChapter(JdbcClient jdbc, ReadTable reads, Courier courier, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.courier = courier;
        this.clock = clock;
    }

    private record Told(
            long number,
            String headline,
            Instant from,
            @Nullable Instant withdrawnAt) {}

    @Override
    public void tell(ExampleCity city) {
        courier.catchUp();
        var articles = articles();
        for (var story : city.published()) {
            var article = articles.get(story.headline());
            if (article != null) {
                var until = article.withdrawnAt() == null ? clock.instant() : article.withdrawnAt();
                var curve = new ToldCurve(Objects.requireNonNullElse(story.shape(), "slow"), story.reads());
                reads.add(curve.spread(article.number(), article.from(), until));
            }
        }
    }

    private Map<String, Told> articles() {
        return jdbc
                .sql("select number, headline, published_at, withdrawn_at from publishing.article")
                .query((row, ignored) -> {
                    var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
                    return new Told(
                            row.getLong("number"),
                            row.getString("headline"),
                            row.getObject("published_at", OffsetDateTime.class).toInstant(),
                            withdrawn == null ? null : withdrawn.toInstant());
                })
                .list()
                .stream()
                .collect(Collectors.toMap(Told::headline, Function.identity(), (one, other) -> one));
    }
}
