package org.yibaotong.inspection.mistake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.inspection.MistakeKind;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Rows;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** The list of mistakes: what is due first, or what was answered last. */
@Repository
class MistakeList {

    private static final String NARROWED =
            " from inspection.mistake where unit_id = any(:units) and (state <> 'WAITING') = :answered";

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Words words;

    MistakeList(JdbcClient jdbc, Accounts accounts, Words words) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.words = words;
    }

    private record Found(
            UUID id,
            @Nullable AccountId account,
            MistakeKind kind,
            String words,
            OffsetDateTime at,
            LocalDate due,
            MistakeState state) {}

    Rows<MistakeRow> page(Reach reach, boolean answered, LocalDate today, Paging page) {
        var total = jdbc.sql("select count(*)" + NARROWED)
                .param("units", reach.ids())
                .param("answered", answered)
                .query(Long.class)
                .single();
        return new Rows<>(
                rows(reach, answered, today, "left(words, 120)", page.limit() + " offset " + page.offset()),
                page,
                total);
    }

    /** With all that was said, which a page has no room for. */
    List<MistakeRow> first(int most, Reach reach, boolean answered, LocalDate today) {
        return rows(reach, answered, today, "words", String.valueOf(most));
    }

    private List<MistakeRow> rows(Reach reach, boolean answered, LocalDate today, String said, String limit) {
        var order = answered ? "answered_at desc, id" : "due_on, id";
        var found = jdbc.sql("select id, account_id, kind, " + said + " as words, pointed_out_at, due_on, state"
                        + NARROWED + " order by " + order + " limit " + limit)
                .param("units", reach.ids())
                .param("answered", answered)
                .query(MistakeList::found)
                .list();
        var known = accounts.all(found.stream()
                .map(Found::account)
                .filter(Objects::nonNull)
                .map(AccountId.class::cast)
                .toList());
        return found.stream().map(one -> row(one, about(one, known), today)).toList();
    }

    private static String about(Found one, Map<AccountId, AccountFacts> known) {
        return Optional.ofNullable(one.account())
                .map(known::get)
                .map(AccountFacts::name)
                .orElse("还不知道是哪个账号");
    }

    long waiting(Reach reach) {
        return jdbc.sql("select count(*) from inspection.mistake where state = 'WAITING' and unit_id = any(:units)")
                .param("units", reach.ids())
                .query(Long.class)
                .single();
    }

    /**
     * How many of one year were not answered when they were due, or only after so many months.
     *
     * @param afterMonths 0 for never
     */
    long late(Reach reach, int year, int afterMonths, LocalDate today) {
        var late = afterMonths == 0
                ? "answered_at is null and due_on < :today"
                : "answered_at > pointed_out_at + make_interval(months => " + afterMonths + ")";
        return jdbc.sql(
                        "select count(*) from inspection.mistake where unit_id = any(:units) and pointed_out_at >= :from"
                                + " and pointed_out_at < :to and " + late)
                .param("units", reach.ids())
                .param("today", today)
                .param("from", LocalDate.of(year, 1, 1).atStartOfDay(Times.ZONE).toOffsetDateTime())
                .param(
                        "to",
                        LocalDate.of(year + 1, 1, 1).atStartOfDay(Times.ZONE).toOffsetDateTime())
                .query(Long.class)
                .single();
    }

    private MistakeRow row(Found one, String about, LocalDate today) {
        return new MistakeRow(
                "/desk/mistakes/" + one.id(),
                about,
                words.of(one.kind()),
                one.words(),
                Times.minute(one.at().toInstant()),
                one.due().toString(),
                one.state() == MistakeState.WAITING && one.due().isBefore(today),
                words.of(one.state()));
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        var account = row.getObject("account_id", UUID.class);
        return new Found(
                row.getObject("id", UUID.class),
                account == null ? null : new AccountId(account),
                MistakeKind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getObject("pointed_out_at", OffsetDateTime.class),
                row.getObject("due_on", LocalDate.class),
                MistakeState.valueOf(row.getString("state")));
    }
}
