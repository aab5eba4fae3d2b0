package org.yibaotong.inspection.byhand;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.files.FileId;
import org.yibaotong.inspection.FindingId;
import org.yibaotong.inspection.FindingRecorded;
import org.yibaotong.inspection.finding.Finding;
import org.yibaotong.inspection.finding.FindingPictures;
import org.yibaotong.inspection.finding.FindingTeller;
import org.yibaotong.inspection.finding.Findings;
import org.yibaotong.inspection.finding.Snapshot;
import org.yibaotong.inspection.finding.Snapshots;
import org.yibaotong.inspection.indicator.Indicator;
import org.yibaotong.inspection.indicator.Indicators;
import org.yibaotong.inspection.indicator.Rule;
import org.yibaotong.inspection.indicator.Target;
import org.yibaotong.inspection.judging.Fact;
import org.yibaotong.inspection.judging.Facts;
import org.yibaotong.inspection.judging.Judgement;
import org.yibaotong.inspection.judging.Known;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Times;

/** Where findings are written down by hand. They have the shape of every other finding: rule, facts, hash, the unit's word, mending. */
@Service
@Transactional
public class ByHandDesk {

    private static final String SOURCE = "人工查看";

    private final Accounts accounts;
    private final Indicators indicators;
    private final Findings findings;
    private final FindingTeller teller;
    private final FindingPictures pictures;
    private final Snapshots snapshots;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ByHandDesk(
            Accounts accounts,
            Indicators indicators,
            Findings findings,
            FindingTeller teller,
            FindingPictures pictures,
            Snapshots snapshots,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.indicators = indicators;
        this.findings = findings;
        this.teller = teller;
        this.pictures = pictures;
        this.snapshots = snapshots;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses what cannot be written down, before anybody is asked for its page. */
    @Transactional(readOnly = true)
    public void check(AccountId id, ByHandForm form, Actor actor) {
        judgement(kept(id, actor), form, TakenPage.NONE, Times.date(clock.instant()));
    }

    /**
     * @param page the page it was seen on, as it is now
     * @param shown pictures of what was seen
     */
    public FindingId record(AccountId id, ByHandForm form, TakenPage page, List<FileId> shown, Actor actor) {
        var account = kept(id, actor);
        var at = clock.instant();
        var judgement = judgement(account, form, page, Times.date(at));
        var finding = findings.save(Finding.of(account, judgement, null, at));
        if (page.snapshot() != null) {
            snapshots.keep(finding.id(), page.snapshot());
        }
        pictures.keep(finding.id(), shown, actor.person(), at);
        teller.step(finding, "发现", judgement.said(), actor.person(), at);
        events.publishEvent(
                new FindingRecorded(finding.id(), id, account.name(), judgement.said(), actor.person(), at));
        teller.unit(finding, "finding.recorded", account.name() + "：检查发现一个问题", judgement.said(), at);
        return finding.id();
    }

    /** Another's account is as good as none; one that is over, or not within scope, has nothing to mend. */
    AccountFacts kept(AccountId id, Actor actor) {
        var account = accounts.find(id)
                .filter(one -> actor.reach(Role.REGISTRAR).covers(one.unit()))
                .orElseThrow(() -> new NotFound("account", id));
        Refusal.when(account.state().isClosed(), "finding.account.over");
        Refusal.unless(account.inScope().isWithin(), "finding.account.out-of-scope");
        return account;
    }

    /** Those that somebody has to look for. */
    public List<Indicator> askable(AccountFacts account, LocalDate today) {
        return indicators.inForce(today).stream()
                .filter(one -> one.rule() == Rule.BY_HAND && one.severity().isFault())
                .filter(one -> one.appliesTo(Target.of(account), account.publishes()))
                .filter(one -> mayBeAPortal(account) || !one.severity().isOfPortals())
                .toList();
    }

    private static boolean mayBeAPortal(AccountFacts account) {
        return !Boolean.FALSE.equals(account.portal());
    }

    private Judgement judgement(AccountFacts account, ByHandForm form, TakenPage taken, LocalDate today) {
        var indicator = askable(account, today).stream()
                .filter(one -> one.code().equals(form.indicator()))
                .findFirst()
                .orElseThrow(() -> new Refusal("finding.indicator.missing"));
        var seen = form.checkedSeen();
        var page = form.checkedPage();
        var day = form.checkedDay(today);
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Known.SEEN, seen, day, SOURCE));
        if (!page.isEmpty()) {
            facts.add(new Fact(Known.PAGE, page, day, SOURCE));
        }
        if (!taken.said().isEmpty()) {
            facts.add(new Fact(Known.PAGE_AS_IT_CAME, taken.said(), today, Snapshot.SOURCE));
        }
        return Judgement.of(indicator, new Facts(facts), day);
    }
}
