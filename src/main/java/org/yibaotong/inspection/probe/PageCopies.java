package org.yibaotong.inspection.probe;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.inspection.look.Looked.Copy;

/** Pages as they came (页面留底), each content once. */
@Repository
class PageCopies {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    PageCopies(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** In the order of their hashes, so that two nodes that keep the same pages wait for each other in one direction only. */
    void keep(Collection<Copy> copies, Instant at) {
        template.batchUpdate(
                """
                insert into inspection.page_copy (hash, type, packed, seen_at) values (?, ?, ?, ?)
                on conflict (hash) do update set seen_at = excluded.seen_at
                """, copies.stream().sorted(Comparator.comparing(Copy::hash)).toList(), 100, (row, copy) -> {
                    row.setString(1, copy.hash());
                    row.setString(2, copy.type());
                    row.setBytes(3, copy.packed());
                    row.setObject(4, at.atOffset(ZoneOffset.UTC));
                });
    }

    /** A page with the type the site named. */
    record Page(String type, byte[] content) {}

    Optional<Page> find(String hash) {
        return jdbc.sql("select type, packed from inspection.page_copy where hash = :hash")
                .param("hash", hash)
                .query((row, number) -> new Page(row.getString(1), unpacked(row.getBytes(2))))
                .optional();
    }

    private static byte[] unpacked(byte[] packed) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
