package org.yibaotong.publishing.connector.portal;

import static org.yibaotong.publishing.connector.portal.ArticleColumns.ROW;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.ShownBundles;
import org.yibaotong.newsroom.ShownBundles.ShownBundle;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.publishing.ArticleBundles;
import org.yibaotong.publishing.ArticleRow;

/** Puts the bundles of the newsroom and the articles of the portal together, each time they are asked for: a copy could be late. */
@Repository
class BundleShelf implements ArticleBundles {

    private final ShownBundles shown;
    private final JdbcClient jdbc;

    BundleShelf(ShownBundles shown, JdbcClient jdbc) {
        this.shown = shown;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<ArticleBundle> find(long number) {
        return shown.find(number).stream()
                .flatMap(one -> readable(List.of(one)))
                .findFirst();
    }

    @Override
    public List<ArticleBundle> with(long article) {
        var story = jdbc.sql("select story_id from publishing.article where number = :number and withdrawn_at is null")
                .param("number", article)
                .query(UUID.class)
                .optional();
        return story.map(id -> readable(shown.with(new StoryId(id)))
                        .filter(bundle -> bundle.articles().size() > 1)
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<ArticleBundle> list(int most) {
        return readable(shown.before(Long.MAX_VALUE, most)).toList();
    }

    @Override
    public BundleShare share(@Nullable Long before, @Nullable Long after, int most) {
        var along = new Along<>(
                ArticleBundle::number,
                (from, some) -> readable(from == null ? Long.MAX_VALUE : from, shown::before, some),
                (from, some) -> readable(from == null ? 0 : from, shown::after, some));
        var stretch = along.stretch(before, after, most);
        return new BundleShare(stretch.rows(), stretch.newer(), stretch.older());
    }

    /** Goes on until there are so many: one whose articles are all gone is passed over. */
    private List<ArticleBundle> readable(long from, Next next, int most) {
        var found = new ArrayList<ArticleBundle>();
        for (long at = from; ; ) {
            var some = next.bundles(at, most);
            readable(some).limit(most - found.size()).forEach(found::add);
            if (found.size() == most || some.size() < most) {
                return found;
            }
            at = some.getLast().number();
        }
    }

    private interface Next {
        List<ShownBundle> bundles(long number, int most);
    }

    private Stream<ArticleBundle> readable(List<ShownBundle> bundles) {
        var rows = rows(bundles);
        return bundles.stream()
                .map(bundle -> new ArticleBundle(
                        bundle.number(),
                        bundle.title(),
                        bundle.introduction(),
                        bundle.stories().stream()
                                .flatMap(story -> Stream.ofNullable(rows.get(story)))
                                .toList()))
                .filter(bundle -> !bundle.articles().isEmpty());
    }

    private Map<StoryId, ArticleRow> rows(List<ShownBundle> bundles) {
        var rows = new HashMap<StoryId, ArticleRow>();
        if (!bundles.isEmpty()) {
            jdbc.sql("select story_id," + ROW + """
                      from publishing.article where story_id = any(:stories) and withdrawn_at is null
                    """)
                    .param(
                            "stories",
                            bundles.stream()
                                    .flatMap(bundle -> bundle.stories().stream())
                                    .map(StoryId::value)
                                    .toArray(UUID[]::new))
                    .query(row -> {
                        rows.put(
                                new StoryId(row.getObject("story_id", UUID.class)),
                                ArticleColumns.row(row, row.getRow()));
                    });
        }
        return rows;
    }
}
