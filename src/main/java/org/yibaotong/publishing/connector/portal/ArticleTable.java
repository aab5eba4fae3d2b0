package org.yibaotong.publishing.connector.portal;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.SignedOffStories.Credit;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.publishing.Article.Correction;
import org.yibaotong.publishing.connector.Release;
import org.yibaotong.publishing.connector.WithdrawalOrder;

/** Writes the portal's articles. An older edition never overwrites a newer one, whichever comes last. */
@Repository
class ArticleTable {

    private final JdbcClient jdbc;
    private final JsonColumns json;

    ArticleTable(JdbcClient jdbc, JsonColumns json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    long put(Release release) {
        var correction = release.correction();
        jdbc.sql("""
                insert into publishing.article (story_id, edition, sha256, headline, summary, topic, body, cover, credits,
                                                source, unit_id, unit_name, published_at, corrected_at, corrections)
                values (:story, :edition, :sha256, :headline, :summary, :topic, :body, :cover, :credits::jsonb,
                        :source, :unit, :unitName, :publishedAt, :correctedAt, :corrections::jsonb)
                on conflict (story_id) do update
                   set edition = excluded.edition, sha256 = excluded.sha256, revision = article.revision + 1,
                       headline = excluded.headline, summary = excluded.summary, topic = excluded.topic,
                       body = excluded.body, cover = excluded.cover, credits = excluded.credits,
                       source = excluded.source, unit_id = excluded.unit_id, unit_name = excluded.unit_name,
                       corrected_at = coalesce(excluded.corrected_at, article.corrected_at),
                       corrections = article.corrections || excluded.corrections,
                       withdrawn_at = null, withdrawal_reason = ''
                 where article.edition < excluded.edition
                """)
                .param("story", release.story().value())
                .param("edition", release.edition())
                .param("sha256", release.sha256())
                .param("headline", release.headline())
                .param("summary", release.summary())
                .param("topic", release.topic())
                .param("body", release.body())
                .param("cover", release.cover() == null ? null : release.cover().sha256())
                .param("credits", json.write(release.credits()))
                .param("source", source(release))
                .param("unit", release.unit().value())
                .param("unitName", release.unitName())
                .param("publishedAt", release.publishedAt().atOffset(ZoneOffset.UTC))
                .param("correctedAt", time(correction))
                .param("corrections", json.write(correction == null ? List.of() : List.of(correction)))
                .update();
        return number(release.story());
    }

    /** Where nothing stood yet, the mark is left all the same: the address may be known from elsewhere. */
    long takeDown(WithdrawalOrder withdrawal) {
        jdbc.sql("""
                insert into publishing.article (story_id, edition, sha256, headline, summary, topic, body, credits, source,
                                                unit_id, unit_name, published_at, withdrawn_at, withdrawal_reason)
                values (:story, :edition, '', :headline, '', '', '', '[]', '', :unit, '', :publishedAt, :at, :reason)
                on conflict (story_id) do update
                   set edition = excluded.edition, withdrawn_at = excluded.withdrawn_at, withdrawal_reason = excluded.withdrawal_reason,
                       revision = article.revision + 1
                 where article.withdrawn_at is null and article.edition <= excluded.edition
                """)
                .param("story", withdrawal.story().value())
                .param("edition", withdrawal.edition())
                .param("headline", withdrawal.headline())
                .param("unit", withdrawal.unit().value())
                .param("publishedAt", withdrawal.publishedAt().atOffset(ZoneOffset.UTC))
                .param("at", withdrawal.at().atOffset(ZoneOffset.UTC))
                .param("reason", withdrawal.reason())
                .update();
        return number(withdrawal.story());
    }

    private long number(StoryId story) {
        return jdbc.sql("select number from publishing.article where story_id = :story")
                .param("story", story.value())
                .query(Long.class)
                .single();
    }

    /** The units that sent it in, each once: the sender's name stands after the unit's. */
    private static String source(Release release) {
        var units = release.credits().stream()
                .filter(credit -> credit.as().equals("来稿"))
                .map(Credit::name)
                .map(name -> name.split("[ 　]", 2)[0])
                .distinct()
                .collect(Collectors.joining("、"));
        return units.isEmpty() ? release.unitName() : units;
    }

    private static @Nullable OffsetDateTime time(@Nullable Correction correction) {
        return correction == null ? null : correction.at().atOffset(ZoneOffset.UTC);
    }
}
