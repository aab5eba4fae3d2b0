package org.yibaotong.inspection.probe;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.inspection.look.PageCopy;

/** Pages as they came (页面留底), each content once. */
@Repository
class PageCopies {

    private final JdbcClient jdbc;

    PageCopies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where many sites show the same page at a time, they do not wait for each other to say so. */
    void keep(PageCopy copy, Instant at) {
        jdbc.sql("""
                insert into inspection.page_copy (hash, type, packed, seen_at)
                select :hash, :type, :packed, cast(:at as timestamptz)
                 where not exists (select from inspection.page_copy
                                    where hash = :hash and seen_at > cast(:at as timestamptz) - interval '1 hour')
                on conflict (hash) do update set seen_at = excluded.seen_at
                """)
                .param("hash", copy.hash())
                .param("type", copy.type())
                .param("packed", copy.packed())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A page with the type the site named. */
    record Page(String type, byte[] content) {}

    Optional<Page> find(String hash) {
        return jdbc.sql("select type, packed from inspection.page_copy where hash = :hash")
                .param("hash", hash)
                .query((row, number) -> page(new PageCopy(hash, row.getString(1), row.getBytes(2))))
                .optional();
    }

    private static Page page(PageCopy copy) {
        return new Page(copy.type(), copy.content());
    }
}
