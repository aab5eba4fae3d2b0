package org.yibaotong.archive.desk;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.archive.ArchiveActed;
import org.yibaotong.archive.ArchiveBegun;
import org.yibaotong.archive.ArchiveId;
import org.yibaotong.archive.crawl.Beginning;
import org.yibaotong.archive.kept.Archive;
import org.yibaotong.archive.kept.ArchiveSettings;
import org.yibaotong.archive.kept.ArchiveState;
import org.yibaotong.archive.kept.Archives;
import org.yibaotong.archive.kept.KeptPages;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.text.PlainText;

/** Where archives are begun, paused and ended, and pages withdrawn. */
@Service
@Transactional
class ArchiveDesk {

    private static final int REASON_MOST = 200;

    private final Archives archives;
    private final KeptPages pages;
    private final Beginning beginning;
    private final Accounts accounts;
    private final ArchiveSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ArchiveDesk(
            Archives archives,
            KeptPages pages,
            Beginning beginning,
            Accounts accounts,
            ArchiveSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.archives = archives;
        this.pages = pages;
        this.beginning = beginning;
        this.accounts = accounts;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    void begin(ArchiveId id, BeginForm form, Actor actor) {
        var account = account(form.checkedAccount(), actor);
        Refusal.unless(account.isWebsite(), "archive.begin.not-a-website");
        var now = clock.instant();
        var plan = form.plan(now, settings.apart());
        Refusal.unless(
                archives.of(account.id()).stream().filter(Archive::isSite).allMatch(Archive::isDone),
                "archive.begin.already");
        var archive = new Archive(
                id,
                account.id(),
                account.unit(),
                account.name(),
                plan,
                ArchiveState.RUNNING,
                null,
                actor.person(),
                now,
                null,
                0,
                null,
                "");
        beginning.begin(archive);
        var robots = plan.isObeyingRobots() ? "按 robots.txt" : "不按 robots.txt";
        events.publishEvent(new ArchiveBegun(
                id, plan.start() + "，" + robots + said(plan.robotsWhy()), actor.person(), clock.instant()));
    }

    void pause(ArchiveId id, Actor actor) {
        var archive = archives.getVisibleTo(id, reach(actor));
        Refusal.unless(archives.move(id, ArchiveState.RUNNING, ArchiveState.PAUSED), "archive.pause.not-running");
        tell(archive, "archive.pause", archive.name(), actor);
    }

    void resume(ArchiveId id, Actor actor) {
        var archive = archives.getVisibleTo(id, reach(actor));
        Refusal.unless(archives.move(id, ArchiveState.PAUSED, ArchiveState.RUNNING), "archive.resume.not-paused");
        tell(archive, "archive.resume", archive.name(), actor);
    }

    /** What there is will do: whoever fetches ends it before the next page. */
    void stop(ArchiveId id, Actor actor) {
        var archive = archives.getVisibleTo(id, reach(actor));
        Refusal.unless(archives.askToStop(id), "archive.stop.over");
        tell(archive, "archive.stop", archive.name(), actor);
    }

    /** It stays where it is, and nobody is shown it any more. */
    void withdraw(ArchiveId id, long page, String reason, Actor actor) {
        var archive = archives.getVisibleTo(id, reach(actor));
        var row = pages.get(id, page);
        var plain = PlainText.line(reason);
        Refusal.when(row.withdrawn() != null, "archive.page.withdrawn-already");
        Refusal.when(plain.isEmpty(), "archive.withdraw.without-reason");
        Refusal.when(PlainText.length(plain) > REASON_MOST, "archive.withdraw.too-long", REASON_MOST);
        pages.withdraw(id, page, plain, actor.person(), clock.instant());
        tell(archive, "archive.withdraw", row.target() + "：" + plain, actor);
    }

    void showAgain(ArchiveId id, long page, Actor actor) {
        var archive = archives.getVisibleTo(id, reach(actor));
        var row = pages.get(id, page);
        Refusal.when(row.withdrawn() == null, "archive.page.not-withdrawn");
        pages.withdraw(id, page, null, actor.person(), clock.instant());
        tell(archive, "archive.show-again", row.target().toString(), actor);
    }

    AccountFacts account(AccountId id, Actor actor) {
        return accounts.find(id)
                .filter(one -> reach(actor).covers(one.unit()))
                .orElseThrow(() -> new NotFound("account", id));
    }

    static Reach reach(Actor actor) {
        return actor.reach(Role.REGISTRAR, Role.CORRESPONDENT);
    }

    private void tell(Archive archive, String act, String detail, Actor actor) {
        events.publishEvent(new ArchiveActed(archive.id(), act, detail, actor.person(), clock.instant()));
    }

    private static String said(String why) {
        return why.isEmpty() ? "" : "：" + why;
    }
}
