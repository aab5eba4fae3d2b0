package org.yibaotong.closure.campaign;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.yibaotong.shared.Identifier;
import org.yibaotong.shared.ManyRows;

/** Writes the lists of campaigns, many rows at a time (写名单). They are read as {@link CampaignList}. */
@Repository
class ListWriting {

    private final JdbcTemplate jdbc;

    ListWriting(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(Collection<ListedAccount> some) {
        new ManyRows<ListedAccount>("closure.listed")
                .with("campaign_id", "uuid", ListedAccount::campaign)
                .with("account_id", "uuid", ListedAccount::account)
                .with("unit_id", "uuid", ListedAccount::unit)
                .with("website", "boolean", ListedAccount::website)
                .with("platform", "text", ListedAccount::platform)
                .with("tier", "text", ListedAccount::tier)
                .with("category", "text", ListedAccount::category)
                .with("known", "text", one -> one.known().text())
                .with("was_over", "boolean", ListedAccount::wasOver)
                .with("proposal", "text", ListedAccount::proposal)
                .with("ground", "text", ListedAccount::ground)
                .with("disposal", "text", decided(Decision::disposal))
                .with(
                        "reason",
                        "text",
                        one -> one.decision() == null ? "" : one.decision().reason())
                .with("decided_by", "uuid", ListedAccount::decidedBy)
                .with("decided_at", "timestamptz", ListedAccount::decidedAt)
                .with("objection", "text", ListedAccount::objection)
                .copy(some, jdbc);
    }

    /** Of many at once, what was decided and objected. */
    void put(Collection<ListedAccount> some) {
        jdbc.batchUpdate("""
                update closure.listed
                   set disposal = ?, reason = ?, keep_until = ?, into_id = ?, decided_by = ?, decided_at = ?, objection = ?, objected_by = ?
                 where campaign_id = ? and account_id = ?
                """, some, 500, (row, one) -> {
            var made = one.decision();
            row.setString(1, made == null ? null : made.disposal().name());
            row.setString(2, made == null ? "" : made.reason());
            row.setObject(3, made == null ? null : made.until());
            row.setObject(4, made == null ? null : value(made.into()));
            row.setObject(5, value(one.decidedBy()));
            row.setObject(6, one.decidedAt() == null ? null : one.decidedAt().atOffset(ZoneOffset.UTC));
            row.setString(7, one.objection());
            row.setObject(8, value(one.objectedBy()));
            row.setObject(9, one.campaign().value());
            row.setObject(10, one.account().value());
        });
    }

    private static @Nullable UUID value(@Nullable Identifier id) {
        return id == null ? null : id.value();
    }

    private static Function<ListedAccount, @Nullable Object> decided(Function<Decision, @Nullable Object> part) {
        return one -> one.decision() == null ? null : part.apply(one.decision());
    }
}
