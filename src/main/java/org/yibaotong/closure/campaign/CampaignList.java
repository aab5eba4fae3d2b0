package org.yibaotong.closure.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.closure.CampaignId;
import org.yibaotong.closure.Disposal;
import org.yibaotong.closure.policy.Ground;
import org.yibaotong.closure.policy.Known;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Rows;
import org.yibaotong.shared.UnitId;

/** The lists of campaigns, read page by page. They are written by {@link ListWriting} and counted by {@link ListCounts}. */
@Repository
class CampaignList {

    /** A case that goes on or is closed; one that was given back counts for nothing. */
    private static final String BEGUN =
            "exists (select from closure.closure_case where closure_case.account_id = listed.account_id and standing <> 'REVERSED')";

    /** In another campaign that goes on. */
    private static final String OBJECTED_ELSEWHERE = """
            exists (select from closure.listed other join closure.campaign on campaign.id = other.campaign_id
                     where other.account_id = listed.account_id and other.objection <> '' and campaign.stage = 'RUNNING')
            """;

    /** In a campaign that is over nobody decides anew on what was kept after all: it stays as it is. */
    private static final String KEPT_AFTER_ALL = """
            exists (select from closure.closure_case join closure.campaign on campaign.id = listed.campaign_id
                     where closure_case.account_id = listed.account_id and standing = 'REVERSED' and campaign.stage = 'ENDED'
                       and closure_case.ended_on >= cast(listed.decided_at at time zone 'Asia/Shanghai' as date))
            """;

    /** To be closed, and nobody has begun; an objection is answered first. */
    static final String WAITS = "disposal in ('CLOSE', 'MERGE') and objection = '' and not was_over and not " + BEGUN
            + " and not " + OBJECTED_ELSEWHERE + " and not " + KEPT_AFTER_ALL;

    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;

    CampaignList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param isBegun whether closing it was begun, so that it is too late to decide otherwise */
    record Row(ListedAccount listed, boolean isBegun) {}

    /** To be decided on: nobody else decides on the same ones, or begins to close them, meanwhile. */
    Map<AccountId, Row> locked(CampaignId campaign, Collection<AccountId> accounts, UUID[] units) {
        var locked = jdbc.sql("select account_id from closure.listed"
                        + " where campaign_id = :campaign and account_id = any(:accounts) and unit_id = any(:units)"
                        + " order by account_id for update")
                .param("campaign", campaign.value())
                .param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .param("units", units)
                .query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list();
        return read(campaign, locked);
    }

    /** Only after the lock: a statement that waited for it does not see the case that was begun meanwhile. */
    private Map<AccountId, Row> read(CampaignId campaign, List<AccountId> accounts) {
        var found = new HashMap<AccountId, Row>();
        jdbc.sql("select *, " + BEGUN
                        + " as begun from closure.listed where campaign_id = :campaign and account_id = any(:accounts)")
                .param("campaign", campaign.value())
                .param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .query(CampaignList::row)
                .list()
                .forEach(row -> found.put(row.listed().account(), row));
        return found;
    }

    /** Those of them that are in it and that these units may see. */
    List<AccountId> within(CampaignId campaign, UUID[] units, Collection<AccountId> accounts) {
        return jdbc.sql("""
                select account_id from closure.listed
                 where campaign_id = :campaign and unit_id = any(:units) and account_id = any(:accounts)
                """)
                .param("campaign", campaign.value())
                .param("units", units)
                .param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list();
    }

    Optional<Row> find(CampaignId campaign, AccountId account) {
        return jdbc.sql("select *, " + BEGUN
                        + " as begun from closure.listed where campaign_id = :campaign and account_id = :account")
                .param("campaign", campaign.value())
                .param("account", account.value())
                .query(CampaignList::row)
                .optional();
    }

    Rows<Row> page(CampaignId campaign, UUID[] units, ListFilter filter, LocalDate today, Paging page) {
        var values = values(campaign, units, filter, today);
        var rows = jdbc.sql(
                        "select *, " + BEGUN + " as begun from closure.listed where " + filter.condition()
                                + " order by objection = '', disposal is not null, unit_id, account_id limit :limit offset :offset")
                .params(values)
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(CampaignList::row)
                .list();
        long total = jdbc.sql("select count(*) from closure.listed where " + filter.condition())
                .params(values)
                .query(Long.class)
                .single();
        return new Rows<>(rows, page, total);
    }

    /** Those decided to be closed or merged, whose closing nobody has begun. To be begun: nobody objects to them meanwhile. */
    List<Row> unbegun(CampaignId campaign, UUID[] units, @Nullable AccountId after, int most) {
        return jdbc.sql(
                        "select *, false as begun from closure.listed where campaign_id = :campaign and unit_id = any(:units)"
                                + " and account_id > :after and " + WAITS
                                + " order by account_id limit :most for update")
                .param("after", after == null ? FIRST : after.value())
                .param("campaign", campaign.value())
                .param("units", units)
                .param("most", most)
                .query(CampaignList::row)
                .list();
    }

    private static Map<String, Object> values(CampaignId campaign, UUID[] units, ListFilter filter, LocalDate today) {
        var values = new HashMap<String, Object>(Map.of("campaign", campaign.value(), "units", units, "today", today));
        filter.put(values);
        return values;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var at = row.getObject("decided_at", OffsetDateTime.class);
        return new Row(
                new ListedAccount(
                        new CampaignId(row.getObject("campaign_id", UUID.class)),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getBoolean("website"),
                        row.getString("platform"),
                        row.getString("tier"),
                        row.getString("category"),
                        Known.read(row.getString("known")),
                        row.getBoolean("was_over"),
                        Disposal.valueOf(row.getString("proposal")),
                        Ground.valueOf(row.getString("ground")),
                        decision(row),
                        person(row, "decided_by"),
                        at == null ? null : at.toInstant(),
                        row.getString("objection"),
                        person(row, "objected_by")),
                row.getBoolean("begun"));
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        var disposal = disposal(row.getString("disposal"));
        var into = row.getObject("into_id", UUID.class);
        return disposal == null
                ? null
                : new Decision(
                        disposal,
                        row.getString("reason"),
                        row.getObject("keep_until", LocalDate.class),
                        into == null ? null : new AccountId(into));
    }

    static @Nullable Disposal disposal(@Nullable String name) {
        return name == null ? null : Disposal.valueOf(name);
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }
}
