package org.yibaotong.closure.chapter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yibaotong.closure.CaseId;
import org.yibaotong.closure.closurecase.BeginDesk;
import org.yibaotong.closure.closurecase.BeginForm;
import org.yibaotong.closure.closurecase.CaseDesk;
import org.yibaotong.closure.closurecase.CaseStation;
import org.yibaotong.closure.closurecase.HomeDesk;
import org.yibaotong.closure.closurecase.HomeForm;
import org.yibaotong.closure.closurecase.StationForm;
import org.yibaotong.example.Chapter;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.example.ExampleLedger;
import org.yibaotong.identity.People;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.shared.Actor;
import org.yibaotong.web.Site;
import org.yibaotong.web.Times;

/** In the example city one account waits at every station, one is over, and one is kept after all. */
@Component
@Order(36)
class ClosureChapter implements Chapter {

    private static final int SOME = 600;
    private static final List<String> MENU = List.of("办事指南", "活动报名");

    private final BeginDesk begins;
    private final CaseDesk desk;
    private final HomeDesk homes;
    private final Accounts accounts;
    private final People people;
    private final Site portal;
    private final Clock clock;

    ClosureChapter(
            BeginDesk begins,
            CaseDesk desk,
            HomeDesk homes,
            Accounts accounts,
            People people,
            Site portal,
            Clock clock) {
        this.begins = begins;
        this.desk = desk;
        this.homes = homes;
        this.accounts = accounts;
        this.people = people;
        this.portal = portal;
        this.clock = clock;
    }

    @Override
    public void tell(ExampleCity city) {
        var today = Times.date(clock.instant());
        var registrar = people.actor(people.findByLogin("duruo").orElseThrow().id());
        var closing = new ArrayList<>(candidates(today));
        for (var station : CaseStation.values()) {
            var account = closing.stream()
                    .filter(one -> one.isWebsite() == (station == CaseStation.DOMAIN))
                    .findFirst()
                    .orElseThrow();
            closing.remove(account);
            bring(account, station, today, registrar);
        }
        bring(closing.removeFirst(), null, today, registrar);
        var kept = bring(closing.removeFirst(), CaseStation.STOP, today, registrar);
        desk.reverse(kept, new StationForm("", "片区老人都看它的通知，等新栏目上线再说", "", ""), registrar);
    }

    /** Of those that would be closed, those of streets and the websites. */
    private List<AccountFacts> candidates(LocalDate today) {
        var closed = ExampleLedger.asOf(today).accounts().stream()
                .filter(one -> !one.isKept())
                .map(one -> one.platform() + one.handle())
                .collect(Collectors.toSet());
        return accounts.after(null, SOME).stream()
                .filter(one -> one.state() == AccountState.NORMAL && closed.contains(one.platform() + one.handle()))
                .filter(one -> one.isWebsite() || one.tier().equals("STREET"))
                .toList();
    }

    /** @param to the station it waits at, or null where it is over */
    private CaseId bring(AccountFacts account, @Nullable CaseStation to, LocalDate today, Actor registrar) {
        var id = begins.begin(new BeginForm(account.id().value(), "", ""), registrar);
        int services = services(id, account.id(), registrar);
        var days = Days.of(to, today);
        for (var station : CaseStation.values()) {
            if (station == to) {
                return id;
            }
            if (station == CaseStation.SERVICES) {
                rehome(id, services, registrar);
            }
            if (station != CaseStation.DOMAIN || account.isWebsite()) {
                desk.pass(id, station, brought(station, days.on(station)), registrar);
            }
        }
        return id;
    }

    /** What the ledger does not know, people remember when they look at the menu. */
    private int services(CaseId id, AccountId account, Actor registrar) {
        int known = accounts.services(account).size();
        if (known > 0) {
            return known;
        }
        MENU.forEach(name -> homes.addService(id, new HomeForm(name, "", "", "", null), registrar));
        return MENU.size();
    }

    private void rehome(CaseId id, int services, Actor registrar) {
        for (int at = 0; at < services; at++) {
            homes.rehome(
                    id,
                    at,
                    new HomeForm("", "门户“办事”", portal.address() + "/services", portal.telephone(), null),
                    registrar);
        }
    }

    private StationForm brought(CaseStation station, LocalDate on) {
        return switch (station) {
            case DECISION -> brought(on, "示网信办〔" + on.getYear() + "〕关停第" + on.getDayOfYear() + "号", "");
            case SERVICES -> brought(on, "信息发布、办事和留言都到示例市融媒体中心", portal.address() + "/");
            case NOTICE -> brought(on, "公众号首条和街道公示栏", "https://rm.shili.example/notices/" + on);
            case LAST_POST -> brought(on, "办事大厅两处旧码贴上了新去处，其他没有印过", "https://rm.shili.example/last/" + on);
            case STOP -> brought(on, "", "");
            case ARCHIVE -> brought(on, "存在融媒体中心资料库，文章、图片和留言都在", "");
            case CANCELLATION -> brought(on, "平台发来注销成功的通知", "https://rm.shili.example/proofs/" + on);
            case NOT_FOUND -> brought(on, "平台里和两个搜索引擎里搜名称和账号，都没有", "");
            case DOMAIN -> brought(on, "域名、ICP备案和公安备案都注销了", "");
            case WATCH -> brought(on, "没有人冒用", "");
        };
    }

    private static StationForm brought(LocalDate on, String words, String link) {
        return new StationForm(on.toString(), words, link, "");
    }

    /** When each station was passed: the last one lately, those before at the pace the rules ask for. */
    private record Days(LocalDate first) {

        private static final int[] AFTER = {0, 6, 9, 30, 50, 57, 64, 66, 70, 165};

        static Days of(@Nullable CaseStation waits, LocalDate today) {
            int last = waits == null ? AFTER[AFTER.length - 1] : AFTER[Math.max(0, waits.ordinal() - 1)];
            return new Days(today.minusDays(last + 3L));
        }

        LocalDate on(CaseStation station) {
            return first.plusDays(AFTER[station.ordinal()]);
        }
    }
}
