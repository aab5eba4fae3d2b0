package org.yibaotong.register.national;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.identity.Units;
import org.yibaotong.papers.Paper;
import org.yibaotong.papers.Paper.Cell;
import org.yibaotong.papers.Paper.Table;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.NationalTelephonesShown;
import org.yibaotong.register.account.AccountDesk;
import org.yibaotong.register.filing.FilingDesk;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;
import org.yibaotong.sheets.Workbook;
import org.yibaotong.web.Download;
import org.yibaotong.web.Times;

/** The file for the national system, and for one unit the sheet that its responsible deputy signs. */
@Component
class NationalFiles {

    private static final List<Integer> WIDTHS = List.of(1, 4, 3, 4, 2, 3);
    private static final int SIGNED_LINES = 4;

    /** A paper stands in memory as a whole, and nobody checks more lines one by one. */
    static final int PAPER_MOST = 2_000;

    private final NationalTemplates templates;
    private final NationalRows rows;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NationalFiles(
            NationalTemplates templates,
            NationalRows rows,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.templates = templates;
        this.rows = rows;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    int count(Reach reach, @Nullable UUID unit) {
        return rows.count(units.within(reach, unit), templates.inForce().closed());
    }

    /** Nothing but the heading and the rows: what is written above would be read as a row there. */
    @Transactional
    public ResponseEntity<Resource> workbook(Actor actor, @Nullable UUID unit) {
        var template = templates.inForce();
        var ids = rows.ids(units.within(FilingDesk.reach(actor), unit), template.closed());
        var telephones = telephones(template, ids.size(), actor);
        Iterable<List<String>> cells =
                () -> StreamSupport.stream(rows.rows(ids, telephones).spliterator(), false)
                        .map(row -> template.columns().stream()
                                .map(column -> column.cell(row))
                                .toList())
                        .iterator();
        InputStream content = Workbook.file(
                "报送",
                List.of(),
                template.columns().stream().map(NationalColumn::heading).toList(),
                cells);
        return Download.workbook(named("全国政务新媒体报送", unit), content);
    }

    /** Where they may be told; that they were is kept. */
    private Reach telephones(NationalTemplate template, int accounts, Actor actor) {
        var keeps = AccountDesk.reach(actor);
        if (!template.tellsTelephones() || keeps.isEmpty()) {
            return Reach.NOWHERE;
        }
        events.publishEvent(new NationalTelephonesShown(accounts, actor.person(), clock.instant()));
        return keeps;
    }

    Paper signOff(Reach reach, UUID unit) {
        var name = units.get(new UnitId(unit)).name();
        int accounts = count(reach, unit);
        Refusal.when(accounts > PAPER_MOST, "national.sign-off.too-long", name, accounts, PAPER_MOST);
        var ids = rows.ids(units.within(reach, unit), templates.inForce().closed());
        var today = Times.date(clock.instant());
        return Paper.titled(name + "政务新媒体报送表")
                .text("本单位和内设机构、下属单位的政务新媒体一共" + ids.size() + "个，截至" + today + "。")
                .with(new Table(WIDTHS, true, lines(ids)))
                .nextPage("签字页")
                .text(name + "上报的政务新媒体" + ids.size() + "个，已经逐一核对，没有漏报、错报。以后有开设、变更、关停、注销的，及时备案。")
                .with(new Table(
                        List.of(3, 7),
                        false,
                        List.of(
                                signed("填表人"),
                                signed("分管负责人"),
                                signed("单位盖章"),
                                List.of(Cell.label("日期"), Cell.of("　　　　年　　月　　日")))))
                .done();
    }

    String named(String what, @Nullable UUID unit) {
        var whose = unit == null ? "" : units.get(new UnitId(unit)).name();
        return whose + what + today();
    }

    private List<List<Cell>> lines(List<AccountId> ids) {
        var lines = new ArrayList<List<Cell>>();
        lines.add(List.of(
                Cell.label("序号"),
                Cell.label("账号名称"),
                Cell.label("平台"),
                Cell.label("主办单位"),
                Cell.label("状态"),
                Cell.label("管理员")));
        rows.rows(ids, Reach.NOWHERE).forEach(row -> lines.add(line(lines.size(), row)));
        return lines;
    }

    private static List<Cell> line(int number, Map<NationalField, String> row) {
        return List.of(
                Cell.of(String.valueOf(number)),
                Cell.of(row.getOrDefault(NationalField.NAME, "")),
                Cell.of(row.getOrDefault(NationalField.PLATFORM, "")),
                Cell.of(row.getOrDefault(NationalField.SPONSOR, "")),
                Cell.of(row.getOrDefault(NationalField.STATE, "")),
                Cell.of(row.getOrDefault(NationalField.ADMINISTRATOR, "")));
    }

    private static List<Cell> signed(String whose) {
        return List.of(Cell.label(whose), Cell.of("").roomy(SIGNED_LINES));
    }

    private LocalDate today() {
        return Times.date(clock.instant());
    }
}
