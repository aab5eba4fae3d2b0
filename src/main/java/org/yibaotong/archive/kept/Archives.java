package org.yibaotong.archive.kept;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.archive.ArchiveId;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Rows;
import org.yibaotong.shared.UnitId;

/** All archives. */
@Repository
public class Archives {

    private static final String NOBODYS = "";

    private final JdbcClient jdbc;

    Archives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Archive archive) {
        var plan = archive.plan();
        jdbc.sql("""
                insert into archive.archive (id, account_id, unit_id, name, kind, state, start, hosts, most_pages, most_bytes,
                       most_depth, until, apart_ms, robots, robots_why, by_id, begun_at)
                values (:id, :account, :unit, :name, :kind, :state, :start, :hosts, :pages, :bytes,
                       :depth, :until, :apart, :robots, :why, :by, :at)
                """)
                .param("id", archive.id().value())
                .param("account", archive.account().value())
                .param("unit", archive.unit().value())
                .param("name", archive.name())
                .param("kind", plan == null ? "HISTORY" : "SITE")
                .param("state", archive.state().name())
                .param("start", plan == null ? NOBODYS : plan.start().toString())
                .param("hosts", plan == null ? NOBODYS : String.join("\n", plan.hosts()))
                .param("pages", plan == null ? 0 : plan.pages())
                .param("bytes", plan == null ? 0 : plan.bytes())
                .param("depth", plan == null ? 0 : plan.depth())
                .param("until", at(plan == null ? archive.begunAt() : plan.until()))
                .param("apart", plan == null ? 0 : (int) plan.apart().toMillis())
                .param("robots", plan != null && plan.isObeyingRobots())
                .param("why", plan == null ? NOBODYS : plan.robotsWhy())
                .param("by", archive.by().value())
                .param("at", at(archive.begunAt()))
                .update();
    }

    public Optional<Archive> find(ArchiveId id) {
        return jdbc.sql("select * from archive.archive where id = :id")
                .param("id", id.value())
                .query(Archives::archive)
                .optional();
    }

    public Archive get(ArchiveId id) {
        return find(id).orElseThrow(() -> new NotFound("archive", id));
    }

    public Archive getVisibleTo(ArchiveId id, Reach reach) {
        return find(id).filter(one -> reach.covers(one.unit())).orElseThrow(() -> new NotFound("archive", id));
    }

    /** The newest first. */
    public List<Archive> of(AccountId account) {
        return jdbc.sql("select * from archive.archive where account_id = :account order by begun_at desc, id desc")
                .param("account", account.value())
                .query(Archives::archive)
                .list();
    }

    public Rows<Archive> within(Reach reach, Paging page) {
        var rows = jdbc.sql("""
                select * from archive.archive where unit_id = any(:units)
                 order by begun_at desc, id desc limit :limit offset :offset
                """)
                .param("units", reach.ids())
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(Archives::archive)
                .list();
        long all = jdbc.sql("select count(*) from archive.archive where unit_id = any(:units)")
                .param("units", reach.ids())
                .query(Long.class)
                .single();
        return new Rows<>(rows, page, all);
    }

    /** What everybody may read: done, and with something in it. */
    public Rows<Archive> open(Paging page) {
        var rows = jdbc.sql("""
                select * from archive.archive one where state = 'DONE'
                   and exists (select 1 from archive.page where archive_id = one.id)
                 order by begun_at desc, id desc limit :limit offset :offset
                """)
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(Archives::archive)
                .list();
        long all = jdbc.sql("""
                select count(*) from archive.archive one where state = 'DONE'
                   and exists (select 1 from archive.page where archive_id = one.id)
                """).query(Long.class).single();
        return new Rows<>(rows, page, all);
    }

    /** Those that are being made, the oldest first. */
    public List<ArchiveId> running(int most) {
        return jdbc.sql("select id from archive.archive where state = 'RUNNING' order by begun_at limit :most")
                .param("most", most)
                .query((row, ignored) -> new ArchiveId(row.getObject("id", UUID.class)))
                .list();
    }

    /** @return the number of this turn; whoever wrote before may not any more */
    public int takeTurn(ArchiveId id) {
        return jdbc.sql("update archive.archive set turn = turn + 1 where id = :id returning turn")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** Of two who press at once, one does it. */
    public boolean move(ArchiveId id, ArchiveState from, ArchiveState to) {
        return jdbc.sql("update archive.archive set state = :to where id = :id and state = :from")
                        .param("id", id.value())
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                == 1;
    }

    public boolean askToStop(ArchiveId id) {
        return jdbc.sql("""
                update archive.archive set state = 'RUNNING', ended_as = 'STOPPED' where id = :id and state <> 'DONE'
                """).param("id", id.value()).update() == 1;
    }

    public void end(ArchiveId id, EndedAs as, Instant at) {
        jdbc.sql("update archive.archive set state = 'DONE', ended_as = :as, ended_at = :at where id = :id")
                .param("id", id.value())
                .param("as", as.name())
                .param("at", at(at))
                .update();
    }

    public void manifest(ArchiveId id, String sha256) {
        jdbc.sql("update archive.archive set manifest = :sha256, checked_at = null where id = :id")
                .param("id", id.value())
                .param("sha256", sha256)
                .update();
    }

    /** @param at null where it was found not to be whole */
    public void checked(ArchiveId id, @Nullable Instant at) {
        jdbc.sql("update archive.archive set checked_at = :at where id = :id")
                .param("id", id.value())
                .param("at", at == null ? null : at(at))
                .update();
    }

    private static Archive archive(ResultSet row, int number) throws SQLException {
        var ended = row.getString("ended_as");
        return new Archive(
                new ArchiveId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("name"),
                row.getString("kind").equals("SITE") ? plan(row) : null,
                ArchiveState.valueOf(row.getString("state")),
                ended.isEmpty() ? null : EndedAs.valueOf(ended),
                new PersonId(row.getObject("by_id", UUID.class)),
                instant(row, "begun_at"),
                row.getObject("ended_at") == null ? null : instant(row, "ended_at"),
                row.getInt("turn"),
                row.getObject("checked_at") == null ? null : instant(row, "checked_at"),
                row.getString("manifest"));
    }

    private static Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                URI.create(row.getString("start")),
                Set.of(row.getString("hosts").split("\n")),
                row.getInt("most_pages"),
                row.getLong("most_bytes"),
                row.getInt("most_depth"),
                instant(row, "until"),
                Duration.ofMillis(row.getInt("apart_ms")),
                row.getBoolean("robots"),
                row.getString("robots_why"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static OffsetDateTime at(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
