package org.yibaotong.register.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.register.ClosingCases;
import org.yibaotong.register.ColumnKind;
import org.yibaotong.register.FilingLevels;
import org.yibaotong.register.OpenFindings;
import org.yibaotong.register.account.Account;
import org.yibaotong.register.account.AccountTable;
import org.yibaotong.register.account.Changes;
import org.yibaotong.register.account.Contact;
import org.yibaotong.register.account.Contacts;
import org.yibaotong.register.account.Histories;
import org.yibaotong.register.account.Histories.Happening;
import org.yibaotong.register.account.Identity;
import org.yibaotong.register.account.SiteColumn;
import org.yibaotong.register.figure.Plots;
import org.yibaotong.register.figure.Recent;
import org.yibaotong.register.filing.AccountFilings;
import org.yibaotong.register.filing.FilingDesk;
import org.yibaotong.register.filing.FilingKind;
import org.yibaotong.register.ledger.StateMark;
import org.yibaotong.register.picture.PicturePages;
import org.yibaotong.register.platform.Kind;
import org.yibaotong.register.platform.Platforms;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Puts the sheet of one account together. */
@Component
class Sheets {

    /** Shown elsewhere on the sheet. */
    private static final Set<String> ELSEWHERE = Set.of("名称", "平台", "服务事项", "栏目", "开办日期", "链接");

    private static final int VERIFIED_SOON_DAYS = 30;

    private final AccountTable accounts;
    private final Contacts contacts;
    private final Histories histories;
    private final AccountFilings filings;
    private final FilingLevels levels;
    private final ClosingCases cases;
    private final OpenFindings findings;
    private final Steps steps;
    private final Plots plots;
    private final Recent recent;
    private final PicturePages pictures;
    private final Changes changes;
    private final Platforms platforms;
    private final People people;
    private final Words words;
    private final Clock clock;

    Sheets(
            AccountTable accounts,
            Contacts contacts,
            Histories histories,
            AccountFilings filings,
            FilingLevels levels,
            ClosingCases cases,
            OpenFindings findings,
            Steps steps,
            Plots plots,
            Recent recent,
            PicturePages pictures,
            Changes changes,
            Platforms platforms,
            People people,
            Words words,
            Clock clock) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.histories = histories;
        this.filings = filings;
        this.levels = levels;
        this.cases = cases;
        this.findings = findings;
        this.steps = steps;
        this.plots = plots;
        this.recent = recent;
        this.pictures = pictures;
        this.changes = changes;
        this.platforms = platforms;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    SheetPage of(Account account, Actor actor) {
        var details = account.details();
        var identity = details.identity();
        var platform = platforms.get(identity.platform());
        var link = platform.link(identity.handle(), identity.link());
        var mark = StateMark.of(account.state(), words);
        var today = Times.date(clock.instant());
        var filed = filings.of(account.id());
        var told = findings.of(account.id(), actor);
        boolean keeps = actor.reach(Role.REGISTRAR).covers(account.unit());
        return new SheetPage(
                account.id().toString(),
                account.name(),
                mark.word(),
                mark.tone(),
                mark.icon(),
                platform.name(),
                platform.called(account.name(), identity.handle()),
                platform.icon(),
                details.owners().sponsor(),
                day(details.papers().openedOn()),
                link.isEmpty() ? null : link,
                countdown(account, today),
                account.inScope().whyNot(),
                plots.of(account.id(), today),
                recent.of(account.id(), today),
                told,
                facts(account, today),
                contacts.of(account.id()).stream().map(this::person).toList(),
                details.services().stream()
                        .map(one -> new SheetPage.Line(one.name(), one.link(), "", ""))
                        .toList(),
                details.columns().stream()
                        .map(one -> line(one, told.untold().getOrDefault(one.name(), "")))
                        .toList(),
                history(account),
                filed.stream().map(this::filed).toList(),
                askable(account, filed, actor),
                isBeingClosed(account),
                keeps ? steps.of(account) : List.of(),
                wentTo(account, actor),
                pictures.of(account),
                platform.kind() == Kind.WEBSITE,
                keeps,
                account.state().isOver());
    }

    private SheetPage.@Nullable Countdown countdown(Account account, LocalDate today) {
        var deadline = account.deadline();
        if (deadline == null) {
            return null;
        }
        long left = ChronoUnit.DAYS.between(today, deadline);
        var when = left < 0 ? "已过期" + -left + "天" : left == 0 ? "今天到期" : "还有" + left + "天";
        var who = account.answerable().isEmpty() ? "" : "，由" + account.answerable() + "负责";
        return new SheetPage.Countdown(
                words.of(account.state()) + "，" + deadline + "前要办下一步" + who + "。" + when + "。", left < 0);
    }

    private List<SheetPage.Fact> facts(Account account, LocalDate today) {
        var owners = account.details().owners();
        var until = owners.verifiedUntil();
        boolean ends = until != null && until.isBefore(today.plusDays(VERIFIED_SOON_DAYS));
        var facts = new ArrayList<SheetPage.Fact>();
        changes.inWords(account.details()).forEach((name, value) -> {
            if (name.equals("认证主体") && owners.isVerifiedAsAnother()) {
                facts.add(new SheetPage.Fact(name, value + "（和主办单位不一样）", true));
            } else if (name.equals("政务范围") && owners.inScope() == null) {
                facts.add(new SheetPage.Fact(name, value + "，先按在范围检查", true));
            } else if (!value.isEmpty() && !ELSEWHERE.contains(name)) {
                facts.add(new SheetPage.Fact(name, value, ends && name.equals("认证到期")));
            }
        });
        find(account.details().identity()).ifPresent(find -> facts.add(new SheetPage.Fact("怎么打开", find, false)));
        facts.add(new SheetPage.Fact("登记", Times.day(account.registeredAt()), false));
        return facts;
    }

    /** Where no browser leads to it: why, and what to do instead. */
    private Optional<String> find(Identity identity) {
        var platform = platforms.get(identity.platform());
        var find = platform.howToFind(identity.name(), platform.link(identity.handle(), identity.link()));
        var why = platform.whyNoLink().isEmpty() ? "" : platform.whyNoLink() + "。";
        return Optional.of(find).filter(text -> !text.isEmpty()).map(text -> why + text);
    }

    private SheetPage.Person person(Contact contact) {
        return new SheetPage.Person(words.of(contact.duty()), contact.name(), contact.masked());
    }

    private static SheetPage.Line line(SiteColumn column, String untold) {
        var duty = column.updateDays() == null ? "没有定更新周期" : column.updateDays() + "天内要有更新";
        var kind = column.kindOrByName() == ColumnKind.OTHER
                ? ""
                : "，按" + column.kindOrByName().word() + "看";
        return new SheetPage.Line(
                column.name(), column.link(), duty + kind + (column.levelOrFirst() == 1 ? "" : "，不是一级栏目"), untold);
    }

    private List<SheetPage.Event> history(Account account) {
        var happened = histories.of(account.id());
        var names = people.names(happened.stream().map(Happening::by).toList());
        return happened.stream()
                .map(one -> new SheetPage.Event(
                        one.act(), one.detail(), names.getOrDefault(one.by(), ""), Times.minute(one.at())))
                .toList();
    }

    private SheetPage.Filed filed(AccountFilings.Line line) {
        var said = line.said().isEmpty() ? line.asked() + "申请" : line.said();
        return new SheetPage.Filed(line.url(), words.of(line.kind()), words.of(line.state()), said);
    }

    /** One at a time, and not by the only one who could agree. */
    private List<SheetPage.Asking> askable(Account account, List<AccountFilings.Line> filed, Actor actor) {
        boolean isOpen = filed.stream().anyMatch(line -> line.state().isOpen());
        return isOpen
                        || !FilingDesk.reach(actor).covers(account.unit())
                        || levels.isAlone(account.unit(), actor.person())
                ? List.of()
                : FilingKind.possible(account.state()).stream()
                        .filter(kind -> !kind.tellsWhereTo() || !isBeingClosed(account))
                        .map(kind -> new SheetPage.Asking(kind.name(), words.of(kind)))
                        .toList();
    }

    private boolean isBeingClosed(Account account) {
        return cases.isOpen(account.id()) || cases.isApplied(account.id());
    }

    private SheetPage.@Nullable WentTo wentTo(Account account, Actor actor) {
        var successor = Optional.ofNullable(account.successor()).flatMap(accounts::findById);
        if (successor.isPresent()) {
            var url = actor.reach(Role.REGISTRAR, Role.CORRESPONDENT)
                            .covers(successor.get().unit())
                    ? "/desk/accounts/" + successor.get().id()
                    : null;
            return new SheetPage.WentTo("并入" + successor.get().name(), url);
        }
        return account.whereTo().isEmpty()
                ? null
                : new SheetPage.WentTo(
                        account.whereTo(), account.whereToLink().isEmpty() ? null : account.whereToLink());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Objects.toString(day);
    }
}
