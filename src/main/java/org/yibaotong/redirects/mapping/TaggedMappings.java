package org.yibaotong.redirects.mapping;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.redirects.address.Address;

/** The tags of mappings (贴标签). They are of no account to whoever comes by an old address, so nothing is served anew. */
@Repository
public class TaggedMappings {

    private static final int OFFERED = 50;

    private final JdbcClient jdbc;

    TaggedMappings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In place of those it had. */
    void set(OldSiteId site, long mapping, Tags tags) {
        jdbc.sql("update redirects.mapping set tags = :tags where site_id = :site and id = :id")
                .param("tags", tags.array())
                .param("site", site.value())
                .param("id", mapping)
                .update();
    }

    /** Besides those they had. */
    void add(OldSiteId site, List<Long> mappings, Tags tags) {
        add(site, tags, "id = any(:those)", mappings.toArray(Long[]::new));
    }

    /** Besides those they had, to what came out of a file. */
    public void add(OldSiteId site, Collection<Mapping> mappings, Tags tags) {
        var paths = mappings.stream().map(Mapping::address).map(Address::value);
        add(site, tags, "path = any(:those)", paths.toArray(String[]::new));
    }

    private void add(OldSiteId site, Tags tags, String which, Object[] those) {
        if (!tags.isEmpty()) {
            jdbc.sql(
                            "update redirects.mapping set tags = array(select distinct unnest(tags || cast(:tags as text[])) order by 1)"
                                    + " where site_id = :site and " + which)
                    .param("tags", tags.array())
                    .param("site", site.value())
                    .param("those", those)
                    .update();
        }
    }

    /** Those most used on one site, to choose among. */
    public List<String> of(OldSiteId site) {
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
