package org.yibaotong.archive.kept;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.archive.ArchiveId;
import org.yibaotong.archive.content.PageAddress;
import org.yibaotong.archive.warc.Records;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Rows;

/** All pages that are kept. */
@Repository
public class KeptPages {

    private final JdbcClient jdbc;

    KeptPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false where the page is kept already */
    public boolean add(ArchiveId archive, PageRow page) {
        return jdbc.sql("""
                insert into archive.page (archive_id, address, target, segment, at_byte, record_id, status, media_type, bytes,
                       sha256, same_as, title, leads_to, problem, at)
                values (:archive, :address, :target, :segment, :byte, :record, :status, :type, :bytes,
                       :sha256, :same, :title, :leads, :problem, :at)
                on conflict (archive_id, address) do nothing
                """)
                        .param("archive", archive.value())
                        .param("address", page.address())
                        .param("target", page.target().toString())
                        .param("segment", page.segment())
                        .param("byte", page.at())
                        .param("record", page.record())
                        .param("status", page.status())
                        .param("type", plain(page.mediaType()))
                        .param("bytes", page.bytes())
                        .param("sha256", page.sha256())
                        .param("same", page.sameAs())
                        .param("title", plain(page.title()))
                        .param("leads", page.leadsTo())
                        .param(
                                "problem",
                                page.problem() == null ? "" : page.problem().name())
                        .param("at", Archives.at(page.fetchedAt()))
                        .update()
                == 1;
    }

    /** What the database cannot hold. */
    private static String plain(String text) {
        return text.replace("\0", "");
    }

    /** The page that has this payload, so that it is not kept twice. */
    public Optional<PageRow> withPayload(ArchiveId archive, String sha256) {
        return jdbc.sql("""
                select * from archive.page where archive_id = :archive and sha256 = :sha256 and same_as is null
                 order by id limit 1
                """)
                .param("archive", archive.value())
                .param("sha256", sha256)
                .query(KeptPages::page)
                .optional();
    }

    public Optional<PageRow> find(ArchiveId archive, PageAddress address) {
        return jdbc.sql("""
                select page.* from archive.page page join unnest(:writings::text[]) with ordinality writing (text, place)
                    on page.address = writing.text
                 where archive_id = :archive order by place limit 1
                """)
                .param("archive", archive.value())
                .param("writings", address.writings().toArray(String[]::new))
                .query(KeptPages::page)
                .optional();
    }

    public PageRow get(ArchiveId archive, long id) {
        return jdbc.sql("select * from archive.page where archive_id = :archive and id = :id")
                .param("archive", archive.value())
                .param("id", id)
                .query(KeptPages::page)
                .optional()
                .orElseThrow(() -> new NotFound("page", id));
    }

    /** In the order they lie in. */
    public void each(ArchiveId archive, Consumer<PageRow> reader) {
        jdbc.sql("select * from archive.page where archive_id = :archive order by segment, at_byte")
                .param("archive", archive.value())
                .withFetchSize(1_000)
                .query(row -> {
                    reader.accept(page(row, 0));
                });
    }

    /** @param words in the title or the address */
    public Rows<PageRow> page(ArchiveId archive, String words, boolean isForAll, Paging paging) {
        var where = " from archive.page where archive_id = :archive and (title ilike :words or address ilike :words)"
                + (isForAll
                        ? " and withdrawn_at is null and status = 200 and problem <> 'ERROR_PAGE'"
                                + " and (media_type like '%html%' or media_type = '')"
                        : "");
        var like = "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        var rows = jdbc.sql("select *" + where + " order by id limit :limit offset :offset")
                .param("archive", archive.value())
                .param("words", like)
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query(KeptPages::page)
                .list();
        long all = jdbc.sql("select count(*)" + where)
                .param("archive", archive.value())
                .param("words", like)
                .query(Long.class)
                .single();
        return new Rows<>(rows, paging, all);
    }

    public Counted count(ArchiveId archive) {
        return jdbc.sql("""
                select count(*) pages, coalesce(sum(bytes) filter (where same_as is null), 0) bytes,
                       count(*) filter (where problem = 'ERROR_PAGE') error_pages, count(*) filter (where problem = 'CUT') cut,
                       count(*) filter (where problem = 'MANY_LINKS') many_links,
                       count(*) filter (where withdrawn_at is not null) withdrawn
                  from archive.page where archive_id = :archive
                """)
                .param("archive", archive.value())
                .query(Counted.class)
                .single();
    }

    /** How many there are, and with what. */
    public record Counted(long pages, long bytes, long errorPages, long cut, long manyLinks, long withdrawn) {}

    /** @param reason null to show it again */
    public void withdraw(ArchiveId archive, long id, @Nullable String reason, PersonId by, Instant at) {
        jdbc.sql("""
                update archive.page set withdrawn_at = :at, withdrawn_by = :by, withdrawn_reason = :reason
                 where archive_id = :archive and id = :id
                """)
                .param("archive", archive.value())
                .param("id", id)
                .param("at", reason == null ? null : Archives.at(at))
                .param("by", reason == null ? null : by.value())
                .param("reason", reason == null ? "" : reason)
                .update();
    }

    /** As a record that points to it names it. */
    public static Records.Original original(PageRow page) {
        return new Records.Original(page.record(), page.target().toString(), page.fetchedAt());
    }

    private static PageRow page(ResultSet row, int number) throws SQLException {
        var problem = row.getString("problem");
        return new PageRow(
                row.getLong("id"),
                row.getString("address"),
                URI.create(row.getString("target")),
                row.getInt("segment"),
                row.getLong("at_byte"),
                row.getObject("record_id", UUID.class),
                row.getInt("status"),
                row.getString("media_type"),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getObject("same_as", Long.class),
                row.getString("title"),
                row.getString("leads_to"),
                problem.isEmpty() ? null : Problem.valueOf(problem),
                Archives.instant(row, "at"),
                row.getObject("withdrawn_at") == null ? null : row.getString("withdrawn_reason"));
    }
}
