package org.yibaotong.closure.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.closure.ApplicationId;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;

/** All applications. Of two that ask for the same account at the same moment the database lets one through. */
@Repository
class Applications {

    private static final int SHOWN = 50;
    private static final String ALL = """
            select application.*, array(select account_id from closure.applied where application_id = application.id order by account_id) as accounts
              from closure.application
            """;

    private final JdbcClient jdbc;

    Applications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those it was asked by, and those above. */
    Application getVisibleTo(ApplicationId id, Reach reach) {
        return jdbc.sql(ALL + " where id = :id")
                .param("id", id.value())
                .query(Applications::application)
                .optional()
                .filter(one -> reach.covers(one.unit()))
                .orElseThrow(() -> new NotFound("application", id));
    }

    /** Open ones first, and of them the oldest. */
    List<Application> visibleTo(Reach reach) {
        return jdbc.sql(
                        ALL
                                + " where unit_id = any(:units) order by state = 'ASKED' desc, case when state = 'ASKED' then asked_at end, asked_at desc limit :most")
                .param("units", reach.ids())
                .param("most", SHOWN)
                .query(Applications::application)
                .list();
    }

    boolean isAsked(AccountId account) {
        return openOf(account).isPresent();
    }

    /** Those of the accounts that somebody asks to have closed, as long as nobody has the last word. */
    Set<AccountId> asked(Collection<AccountId> accounts) {
        return Set.copyOf(jdbc.sql(
                        "select account_id from closure.applied where account_id = any(:accounts) and is_open")
                .param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .query((row, number) -> new AccountId(row.getObject(1, UUID.class)))
                .list());
    }

    /** The one that asks for an account, as long as nobody has the last word. */
    Optional<ApplicationId> openOf(AccountId account) {
        return jdbc.sql("select application_id from closure.applied where account_id = :account and is_open")
                .param("account", account.value())
                .query((row, number) -> new ApplicationId(row.getObject(1, UUID.class)))
                .optional();
    }

    void add(Application one) {
        jdbc.sql("""
                insert into closure.application (id, version, unit_id, reason, where_to, state, asked_by, asked_at, waits_for, levels, answer)
                values (:id, 0, :unit, :reason, :whereTo, :state, :by, :at, :waits, :levels, '')
                """)
                .param("id", one.id().value())
                .param("unit", one.unit().value())
                .param("reason", one.reason())
                .param("whereTo", one.whereTo())
                .param("state", one.state().name())
                .param("by", one.askedBy().value())
                .param("at", one.askedAt().atOffset(ZoneOffset.UTC))
                .param("waits", one.waitsFor() == null ? null : one.waitsFor().value())
                .param("levels", one.levels().stream().map(UnitId::value).toArray(UUID[]::new))
                .update();
        try {
            jdbc.sql(
                            "insert into closure.applied select :id, account, true from unnest(cast(:accounts as uuid[])) as account")
                    .param("id", one.id().value())
                    .param(
                            "accounts",
                            one.accounts().stream().map(AccountId::value).toArray(UUID[]::new))
                    .update();
        } catch (DuplicateKeyException faster) {
            throw new Refusal("application.accounts.asked-already");
        }
    }

    void save(Application one) {
        int saved = jdbc.sql("""
                update closure.application set state = :state, waits_for = :waits, answer = :answer, version = version + 1
                 where id = :id and version = :version
                """)
                .param("state", one.state().name())
                .param("waits", one.waitsFor() == null ? null : one.waitsFor().value())
                .param("answer", one.answer())
                .param("id", one.id().value())
                .param("version", one.version())
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("application " + one.id());
        }
        jdbc.sql("update closure.applied set is_open = :open where application_id = :id")
                .param("open", one.isOpen())
                .param("id", one.id().value())
                .update();
    }

    private static Application application(ResultSet row, int number) throws SQLException {
        var waits = row.getObject("waits_for", UUID.class);
        return new Application(
                new ApplicationId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                ids(row, "accounts").map(AccountId::new).toList(),
                row.getString("reason"),
                row.getString("where_to"),
                ApplicationState.valueOf(row.getString("state")),
                new PersonId(row.getObject("asked_by", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                waits == null ? null : new UnitId(waits),
                ids(row, "levels").map(UnitId::new).toList(),
                row.getString("answer"));
    }

    private static Stream<UUID> ids(ResultSet row, String column) throws SQLException {
        return Stream.of((UUID[]) row.getArray(column).getArray());
    }
}
