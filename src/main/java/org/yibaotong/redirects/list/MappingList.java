package org.yibaotong.redirects.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.redirects.mapping.Mappings;
import org.yibaotong.redirects.mapping.Mappings.Kept;
import org.yibaotong.redirects.site.OldSite;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Rows;

/** The mappings of one old website, as narrowed by a filter. */
@Repository
class MappingList {

    private static final int PIECE = 1_000;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate inPieces;

    MappingList(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        var pieces = new JdbcTemplate(Objects.requireNonNull(template.getDataSource()));
        pieces.setFetchSize(PIECE);
        this.inPieces = new NamedParameterJdbcTemplate(pieces);
    }

    Rows<Kept> page(OldSite site, MappingFilter filter, Paging page) {
        var narrowed = narrowed(site, filter);
        var rows = jdbc.sql("select * " + narrowed.where + order(filter) + " limit :limit offset :offset")
                .params(narrowed.values)
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(Mappings::kept)
                .list();
        var total = jdbc.sql("select count(*) " + narrowed.where)
                .params(narrowed.values)
                .query(Long.class)
                .single();
        return new Rows<>(rows, page, total);
    }

    /** Those and no others, on one page. */
    Rows<Kept> chosen(OldSite site, List<Long> ids, Paging page) {
        var rows = jdbc.sql(
                        "select * from redirects.mapping where site_id = :site and id = any(:ids) order by path limit :limit")
                .param("site", site.id().value())
                .param("ids", ids.toArray(Long[]::new))
                .param("limit", page.limit())
                .query(Mappings::kept)
                .list();
        return new Rows<>(rows, page, rows.size());
    }

    /** All of them, a piece at a time. */
    @Transactional(readOnly = true)
    void each(OldSite site, MappingFilter filter, Consumer<Kept> reader) {
        var narrowed = narrowed(site, filter);
        inPieces.query("select * " + narrowed.where + order(filter), narrowed.values, row -> {
            reader.accept(Mappings.kept(row, 0));
        });
    }

    private record Narrowed(String where, Map<String, Object> values) {}

    private static Narrowed narrowed(OldSite site, MappingFilter filter) {
        var conditions = new ArrayList<>(List.of("site_id = :site"));
        var values = new HashMap<String, Object>(Map.of("site", site.id().value()));
        if (filter.kind() != null) {
            conditions.add("kind = :kind");
            values.put("kind", filter.kind().name());
        }
        if (filter.health() != null) {
            conditions.add("health = :health");
            values.put("health", filter.health().name());
        }
        if (!filter.find().isEmpty()) {
            conditions.add("(strpos(path, :q) > 0 or strpos(target, :q) > 0 or path = :address)");
            values.put("q", filter.find());
            values.put("address", site.addresses().address(filter.find()).value());
        }
        if (!filter.word().isEmpty()) {
            // The first half is what the index is made of.
            conditions.add("tags <> '{}' and tags @> array[cast(:tag as text)]");
            values.put("tag", filter.word());
        }
        return new Narrowed(" from redirects.mapping where " + String.join(" and ", conditions), values);
    }

    private static String order(MappingFilter filter) {
        return switch (filter.order()) {
            case MOST_VISITED -> " order by hits desc, id";
            case NEWEST -> " order by at desc, id desc";
            case ADDRESS -> " order by path";
        };
    }
}
