package org.yibaotong.register.chapter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.example.Chapter;
import org.yibaotong.example.ExampleAccount;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.example.ExampleLedger;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Units;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountState;
import org.yibaotong.register.account.Category;
import org.yibaotong.register.account.Contact;
import org.yibaotong.register.account.Details;
import org.yibaotong.register.account.Duty;
import org.yibaotong.register.account.Entering;
import org.yibaotong.register.account.Identity;
import org.yibaotong.register.account.KnownUnits;
import org.yibaotong.register.account.LedgerEntry;
import org.yibaotong.register.account.Owners;
import org.yibaotong.register.account.Papers;
import org.yibaotong.register.account.Purpose;
import org.yibaotong.register.account.Service;
import org.yibaotong.register.account.Site;
import org.yibaotong.register.account.SiteColumn;
import org.yibaotong.register.account.Tier;
import org.yibaotong.register.figure.Figure;
import org.yibaotong.register.figure.Figures;
import org.yibaotong.register.figure.Measure;
import org.yibaotong.register.figure.Span;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Times;

/** The accounts of the example city, entered as a city takes over its old ledger. */
@Component
@Order(30)
class LedgerChapter implements Chapter {

    private static final String SOURCE = "平台后台";
    private static final int FOLLOWERS_EVERY_MONTHS = 3;

    private final Entering entering;
    private final Figures figures;
    private final Units units;
    private final People people;
    private final Clock clock;

    LedgerChapter(Entering entering, Figures figures, Units units, People people, Clock clock) {
        this.entering = entering;
        this.figures = figures;
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void tell(ExampleCity city) {
        var now = clock.instant();
        var known = new KnownUnits(units.list());
        var keys = unitsByKey(city, known);
        var by = people.findByLogin("duruo").orElseThrow().id();
        var counted = new ArrayList<Figure>();
        var posted = new HashMap<AccountId, LocalDate>();
        var entries = new ArrayList<LedgerEntry>();
        for (var told : ExampleLedger.asOf(Times.date(now)).accounts()) {
            var entry = entry(told, keys, known, now);
            entries.add(entry);
            counted.addAll(figures(told, entry.id(), Times.date(now)));
            if (told.posted() != null) {
                posted.put(entry.id(), told.posted());
            }
        }
        entering.enter(entries, by, now);
        figures.put(counted, now);
        figures.posted(posted, Times.date(now));
    }

    private static LedgerEntry entry(ExampleAccount told, Map<String, UnitId> keys, KnownUnits known, Instant now) {
        var state = AccountState.valueOf(told.state());
        var since = state.isOver() && told.posted() != null ? told.posted() : told.openedOn();
        return new LedgerEntry(
                AccountId.next(),
                details(told, keys, known),
                state,
                state == AccountState.NORMAL || state.isOver()
                        ? since
                        : Times.date(now).minusDays(told.number() % 20),
                people(told),
                told.whereTo(),
                "登记",
                "从旧台账转入");
    }

    /** Who holds the telephone an account was opened with is known of one in three. */
    private static List<Contact> people(ExampleAccount told) {
        return List.of(
                new Contact(Duty.HEAD, told.head(), ""),
                new Contact(Duty.ADMINISTRATOR, told.administrator(), told.telephone()),
                new Contact(Duty.HOLDER, told.number() % 3 == 0 ? told.head() : "", ""));
    }

    private static Details details(ExampleAccount told, Map<String, UnitId> keys, KnownUnits known) {
        var unit = known.find(told.sponsor())
                .map(Units.UnitFacts::id)
                .orElseGet(() -> Objects.requireNonNull(keys.get(told.unit())));
        var owners = new Owners(
                told.supervisor() == null ? null : keys.get(told.supervisor()),
                told.sponsor(),
                "",
                unit,
                told.operator(),
                told.contractor(),
                null,
                verifiedAs(told),
                null,
                Tier.valueOf(told.tier()),
                Category.valueOf(told.category()),
                told.inScope());
        return new Details(
                new Identity(told.platform(), told.name(), told.handle(), told.link(), "", ""),
                owners,
                Purpose.valueOf(told.purpose()),
                interaction(told),
                new Papers(told.openedOn(), "", told.filingNumber(), siteCode(told), "", ""),
                site(told),
                told.services().stream()
                        .map(one -> new Service(one.name(), one.link()))
                        .toList(),
                told.columns().stream()
                        .map(one -> new SiteColumn(one.name(), one.link(), days(one.days())))
                        .toList());
    }

    /** Of some that are kept by a contractor the platform names the contractor. */
    private static String verifiedAs(ExampleAccount told) {
        return told.contractor().isEmpty() || told.number() % 10 != 0 ? told.sponsor() : told.contractor();
    }

    /** One in forty has none, and of one in nine nobody knows. */
    private static String interaction(ExampleAccount told) {
        if (told.number() % 40 == 0) {
            return "无";
        }
        return told.number() % 9 == 0 ? "" : told.isWebsite() ? "网上咨询" : "留言、菜单";
    }

    /** Of one website in seven nobody has asked yet. */
    private static Site site(ExampleAccount told) {
        return told.isWebsite() && told.number() % 7 > 0
                ? new Site(
                        isPortal(told), "", told.number() % 5 > 0, told.tier().equals("CITY") ? 3 : 2, "", "示例市政务云")
                : Site.NONE;
    }

    /** That of the city's or a district's government, which its office keeps. */
    private static boolean isPortal(ExampleAccount told) {
        return told.sponsor().endsWith("人民政府办公室");
    }

    private static String siteCode(ExampleAccount told) {
        return told.isWebsite() ? "0001%06d".formatted(told.number()) : "";
    }

    private static @Nullable Integer days(int days) {
        return days == 0 ? null : days;
    }

    private static List<Figure> figures(ExampleAccount told, AccountId id, LocalDate today) {
        var all = new ArrayList<Figure>();
        var month = today.withDayOfMonth(1);
        for (int back = 0; back < told.followers().size(); back++) {
            var value = told.followers().get(told.followers().size() - 1 - back);
            all.add(new Figure(
                    id,
                    Measure.FOLLOWERS,
                    Span.DAY,
                    month.minusMonths((long) back * FOLLOWERS_EVERY_MONTHS),
                    value,
                    SOURCE));
        }
        monthly(all, id, Measure.POSTS, told.posts(), month);
        if (told.number() % 4 == 0) {
            monthly(
                    all,
                    id,
                    Measure.ORIGINALS,
                    told.posts().stream().map(posts -> posts * 2 / 3).toList(),
                    month);
        }
        monthly(all, id, Measure.READS, told.reads(), month);
        return untilItsEnd(told, all);
    }

    /** Of what is over nobody counts anything any more. */
    private static List<Figure> untilItsEnd(ExampleAccount told, List<Figure> figures) {
        var last = told.posted();
        return last == null || !told.state().equals(AccountState.DEREGISTERED.name())
                ? figures
                : figures.stream().filter(figure -> !figure.day().isAfter(last)).toList();
    }

    private static void monthly(List<Figure> all, AccountId id, Measure measure, List<Long> values, LocalDate month) {
        for (int i = 0; i < values.size(); i++) {
            all.add(new Figure(id, measure, Span.MONTH, month.minusMonths(values.size() - i), values.get(i), SOURCE));
        }
    }

    private static Map<String, UnitId> unitsByKey(ExampleCity city, KnownUnits known) {
        var keys = new HashMap<String, UnitId>();
        city.units().forEach(unit -> known.find(unit.name()).ifPresent(found -> keys.put(unit.key(), found.id())));
        return keys;
    }
}
