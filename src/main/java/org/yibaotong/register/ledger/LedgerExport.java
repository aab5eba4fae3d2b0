package org.yibaotong.register.ledger;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.Units;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.account.Category;
import org.yibaotong.register.account.KnownUnits;
import org.yibaotong.register.account.ManyAccounts;
import org.yibaotong.register.account.Purpose;
import org.yibaotong.register.account.Site;
import org.yibaotong.register.account.SiteColumn;
import org.yibaotong.register.account.Tier;
import org.yibaotong.register.columns.LedgerColumns;
import org.yibaotong.register.platform.Platform;
import org.yibaotong.register.platform.Platforms;
import org.yibaotong.register.reading.WrittenColumns;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.UnitId;
import org.yibaotong.sheets.Column;
import org.yibaotong.sheets.Workbook;
import org.yibaotong.sheets.WrittenSheet;
import org.yibaotong.web.Download;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** The list as a sheet, in the form in which it can be taken in again, with what it was narrowed to written above. Telephones stay here. */
@Component
class LedgerExport {

    /** An Excel sheet has hardly more rows. */
    private static final int MOST = 1_000_000;

    private static final int AT_ONCE = 500;

    /** Of these only months are known, and each account's stand on its own page. */
    private static final Set<Column> NOT_SHOWN = Set.of(
            LedgerColumns.NEW_MEDIA,
            LedgerColumns.MESSAGES,
            LedgerColumns.ORIGINALS,
            LedgerColumns.MEAN_READS,
            LedgerColumns.MEDIAN_READS,
            LedgerColumns.REPLIES,
            LedgerColumns.REPLY_HOURS);

    private static final List<Column> COLUMNS = LedgerColumns.ALL.stream()
            .filter(column -> !LedgerColumns.PEOPLE.contains(column) && !NOT_SHOWN.contains(column))
            .toList();

    private static final String[] RECKONED = Stream.of(
                    LedgerColumns.OPENED_ON,
                    LedgerColumns.CONTRACT_UNTIL,
                    LedgerColumns.VERIFIED_UNTIL,
                    LedgerColumns.INTERACTED_ON,
                    LedgerColumns.POSTED_ON,
                    LedgerColumns.FOLLOWERS,
                    LedgerColumns.POSTS,
                    LedgerColumns.READS)
            .map(Column::title)
            .toArray(String[]::new);

    private final LedgerPages pages;
    private final JdbcClient jdbc;
    private final Platforms platforms;
    private final Units units;
    private final Words words;
    private final Clock clock;

    LedgerExport(LedgerPages pages, JdbcClient jdbc, Platforms platforms, Units units, Words words, Clock clock) {
        this.pages = pages;
        this.jdbc = jdbc;
        this.platforms = platforms;
        this.units = units;
        this.words = words;
        this.clock = clock;
    }

    /** Only the ids of all of them stand in memory at once. */
    ResponseEntity<Resource> sheet(LedgerFilter filter, Actor actor) {
        var ids = pages.ids(filter, MOST, actor);
        var known = new KnownUnits(units.list());
        var above = List.of("台账", said(filter, known), "共" + ids.size() + "个，导出于" + Times.minute(clock.instant()));
        var sheet = new WrittenSheet(
                        "台账", above, COLUMNS.stream().map(Column::title).toList(), rows(ids, known))
                .reckoning(RECKONED);
        return Download.workbook("台账" + Times.date(clock.instant()), Workbook.file(List.of(sheet)));
    }

    String said(LedgerFilter filter, KnownUnits known) {
        var said = new ArrayList<String>();
        platforms.find(filter.platform()).map(Platform::name).ifPresent(said::add);
        for (var one : new Enum<?>[] {
            filter.standing(), filter.state(), filter.tier(), filter.category(), filter.purpose(), filter.portal()
        }) {
            if (one != null) {
                said.add(words.of(one));
            }
        }
        if (filter.unit() != null) {
            known.find(new UnitId(filter.unit())).ifPresent(unit -> said.add(unit.name() + "及下级"));
        }
        if (!filter.q().isEmpty()) {
            said.add("含“" + filter.q() + "”");
        }
        return said.isEmpty() ? "筛选：没有筛选，是全部" : "筛选：" + String.join("、", said);
    }

    private Iterable<List<String>> rows(List<AccountId> ids, KnownUnits known) {
        return () -> IntStream.iterate(0, from -> from < ids.size(), from -> from + AT_ONCE)
                .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                .flatMap(some -> some(some, known).stream())
                .iterator();
    }

    private List<List<String>> some(List<AccountId> ids, KnownUnits known) {
        var found = jdbc.sql("""
                select id, platform, name, handle, link, intro, second_reason, sponsor, credit_code, sponsoring_unit, supervising_unit, operating_unit,
                       contractor, contract_until, verified_as, verified_until, tier, category, in_scope, purpose, interaction, opened_on,
                       approval, filing_number, site_code, icp, public_security, portal, chinese_domain, ipv6, protection_level,
                       protection_number, hosting, state, where_to, latest.interacted_on,
                       latest.posted_on, latest.followers, latest.posts, latest.reads,
                       (select string_agg(name || case when service.link = '' then '' else ' ' || service.link end, '；' order by position)
                          from register.service where account_id = account.id) as services
                  from unnest(cast(:ids as uuid[])) with ordinality as asked (id, place)
                  join register.account using (id) left join register.latest on latest.account_id = account.id
                 order by place
                """)
                .param("ids", ids.stream().map(AccountId::value).toArray(UUID[]::new))
                .query()
                .listOfRows();
        var columns = columns(ids);
        return found.stream()
                .map(row -> cells(row, columns.getOrDefault(AccountId.of(text(row, "id")), List.of()), known))
                .toList();
    }

    private Map<AccountId, List<SiteColumn>> columns(List<AccountId> ids) {
        var found = new HashMap<AccountId, List<SiteColumn>>();
        jdbc.sql("select * from register.site_column where account_id = any(:ids) order by account_id, position")
                .param("ids", ids.stream().map(AccountId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.computeIfAbsent(
                                    new AccountId(row.getObject("account_id", UUID.class)), id -> new ArrayList<>())
                            .add(ManyAccounts.column(row));
                });
        return found;
    }

    private List<String> cells(Map<String, @Nullable Object> row, List<SiteColumn> columns, KnownUnits known) {
        var cells = Map.ofEntries(
                Map.entry(LedgerColumns.NAME, text(row, "name")),
                Map.entry(
                        LedgerColumns.PLATFORM,
                        platforms
                                .find(text(row, "platform"))
                                .map(Platform::name)
                                .orElse("")),
                Map.entry(LedgerColumns.HANDLE, text(row, "handle")),
                Map.entry(LedgerColumns.LINK, text(row, "link")),
                Map.entry(LedgerColumns.SPONSOR, text(row, "sponsor")),
                Map.entry(LedgerColumns.CREDIT_CODE, text(row, "credit_code")),
                Map.entry(LedgerColumns.SUPERVISOR, unit(row, "supervising_unit", known)),
                Map.entry(LedgerColumns.UNIT, unit(row, "sponsoring_unit", known)),
                Map.entry(LedgerColumns.OPERATING_UNIT, text(row, "operating_unit")),
                Map.entry(LedgerColumns.CONTRACTOR, text(row, "contractor")),
                Map.entry(LedgerColumns.CONTRACT_UNTIL, text(row, "contract_until")),
                Map.entry(LedgerColumns.VERIFIED_AS, text(row, "verified_as")),
                Map.entry(LedgerColumns.VERIFIED_UNTIL, text(row, "verified_until")),
                Map.entry(LedgerColumns.TIER, words.of(Tier.valueOf(text(row, "tier")))),
                Map.entry(LedgerColumns.CATEGORY, words.of(Category.valueOf(text(row, "category")))),
                Map.entry(
                        LedgerColumns.IN_SCOPE,
                        text(row, "in_scope").replace("true", "是").replace("false", "否")),
                Map.entry(LedgerColumns.PURPOSE, words.of(Purpose.valueOf(text(row, "purpose")))),
                Map.entry(LedgerColumns.INTERACTION, text(row, "interaction")),
                Map.entry(LedgerColumns.SERVICES, text(row, "services")),
                Map.entry(LedgerColumns.STATE, words.of(AccountState.valueOf(text(row, "state")))),
                Map.entry(LedgerColumns.OPENED_ON, text(row, "opened_on")),
                Map.entry(LedgerColumns.APPROVAL, text(row, "approval")),
                Map.entry(LedgerColumns.FILING_NUMBER, text(row, "filing_number")),
                Map.entry(LedgerColumns.SITE_CODE, text(row, "site_code")),
                Map.entry(LedgerColumns.ICP, text(row, "icp")),
                Map.entry(LedgerColumns.PUBLIC_SECURITY, text(row, "public_security")),
                Map.entry(LedgerColumns.PORTAL, Site.portal((Boolean) row.get("portal"))),
                Map.entry(LedgerColumns.CHINESE_DOMAIN, text(row, "chinese_domain")),
                Map.entry(
                        LedgerColumns.IPV6,
                        text(row, "ipv6").replace("true", "支持").replace("false", "不支持")),
                Map.entry(LedgerColumns.PROTECTION_LEVEL, Site.level((Integer) row.get("protection_level"))),
                Map.entry(LedgerColumns.PROTECTION_NUMBER, text(row, "protection_number")),
                Map.entry(LedgerColumns.HOSTING, text(row, "hosting")),
                Map.entry(LedgerColumns.SITE_COLUMNS, WrittenColumns.cell(columns)),
                Map.entry(LedgerColumns.INTERACTED_ON, text(row, "interacted_on")),
                Map.entry(LedgerColumns.POSTED_ON, text(row, "posted_on")),
                Map.entry(LedgerColumns.FOLLOWERS, text(row, "followers")),
                Map.entry(LedgerColumns.POSTS, text(row, "posts")),
                Map.entry(LedgerColumns.READS, text(row, "reads")),
                Map.entry(LedgerColumns.WHERE_TO, text(row, "where_to")),
                Map.entry(LedgerColumns.SECOND_REASON, text(row, "second_reason")),
                Map.entry(LedgerColumns.INTRO, text(row, "intro")));
        return COLUMNS.stream().map(column -> cells.getOrDefault(column, "")).toList();
    }

    private static String unit(Map<String, @Nullable Object> row, String column, KnownUnits known) {
        return row.get(column) instanceof UUID id
                ? known.find(new UnitId(id)).map(known::label).orElse("")
                : "";
    }

    private static String text(Map<String, @Nullable Object> row, String column) {
        var value = row.get(column);
        return value instanceof java.sql.Date day ? day.toLocalDate().toString() : Objects.toString(value, "");
    }
}
