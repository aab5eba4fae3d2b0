package org.yibaotong.redirects.mapping;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.redirects.address.Address;
import org.yibaotong.shared.Committed;
import org.yibaotong.shared.Refusal;

/** The tags of mappings (贴标签). They are of no account to whoever comes by an old address, so nothing is served anew. */
@Repository
public class TaggedMappings {

    private static final int OFFERED = 50;
    private static final Duration MOMENT = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<OldSiteId, Offered> kept = new ConcurrentHashMap<>();

    TaggedMappings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Offered(List<String> tags, Instant at) {}

    /** In place of those it had. */
    void set(OldSiteId site, long mapping, Tags tags) {
        jdbc.sql("update redirects.mapping set tags = :tags where site_id = :site and id = :id")
                .param("tags", tags.array())
                .param("site", site.value())
                .param("id", mapping)
                .update();
        forget(site);
    }

    /** Besides those they had; all of them or none. */
    void add(OldSiteId site, List<Long> mappings, Tags tags) {
        var those = mappings.toArray(Long[]::new);
        Refusal.when(isTooMuch(site, those, tags), "mapping.tags.too-many", Tags.MOST);
        add(site, tags, "id = any(:those)", those);
    }

    /** One that has them already gets no more, however many it has. */
    private boolean isTooMuch(OldSiteId site, Long[] mappings, Tags tags) {
        return jdbc.sql("""
                select exists (select from redirects.mapping
                                where site_id = :site and id = any(:those) and not tags @> cast(:tags as text[])
                                  and cardinality(array(select distinct unnest(tags || cast(:tags as text[])))) > :most)
                """)
                .param("site", site.value())
                .param("those", mappings)
                .param("tags", tags.array())
                .param("most", Tags.MOST)
                .query(Boolean.class)
                .single();
    }

    /** Besides those they had. */
    public void add(OldSiteId site, Collection<Mapping> mappings, Tags tags) {
        addAt(site, mappings.stream().map(Mapping::address).map(Address::value).toList(), tags);
    }

    /** Besides those they had, to the mappings at these addresses. One that is full keeps what it has: no file fails for a tag. */
    public void addAt(OldSiteId site, Collection<String> paths, Tags tags) {
        add(site, tags, "path = any(:those)", paths.toArray(String[]::new));
    }

    private void add(OldSiteId site, Tags tags, String which, Object[] those) {
        if (!tags.isEmpty()) {
            jdbc.sql("""
                    update redirects.mapping
                       set tags = (tags || array(select tag from unnest(cast(:tags as text[])) with ordinality as more (tag, number)
                                                  where tag <> all(tags) order by number))[1 : greatest(:most, cardinality(tags))]
                     where site_id = :site and %s and not tags @> cast(:tags as text[])
                    """.formatted(which))
                    .param("tags", tags.array())
                    .param("most", Tags.MOST)
                    .param("site", site.value())
                    .param("those", those)
                    .update();
            forget(site);
        }
    }

    /**
     * Those most used on one site, to choose among. Kept for a moment, for all its tags are counted for it; what happens here is seen at
     * once.
     */
    public List<String> of(OldSiteId site) {
        var now = clock.instant();
        kept.values().removeIf(one -> one.at().plus(MOMENT).isBefore(now));
        return kept.computeIfAbsent(site, asked -> new Offered(mostUsed(asked), now))
                .tags();
    }

    private void forget(OldSiteId site) {
        Committed.then(() -> kept.remove(site));
    }

    private List<String> mostUsed(OldSiteId site) {
        return jdbc.sql("""
                select tag from redirects.mapping, unnest(tags) tag
                 where site_id = :site and tags <> '{}' group by tag order by count(*) desc, tag limit :most
                """)
                .param("site", site.value())
                .param("most", OFFERED)
                .query((row, number) -> row.getString("tag"))
                .list();
    }
}
