package org.yibaotong.inspection.finding;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.files.FileId;
import org.yibaotong.identity.People;
import org.yibaotong.inspection.FindingId;
import org.yibaotong.inspection.finding.Steps.Step;
import org.yibaotong.inspection.indicator.Indicators;
import org.yibaotong.inspection.indicator.Rule;
import org.yibaotong.inspection.judging.Fact;
import org.yibaotong.inspection.judging.Judgement;
import org.yibaotong.inspection.probe.SiteFacts;
import org.yibaotong.register.Accounts;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Puts the page of one finding together, and judges it again while doing so. */
@Component
class FindingPages {

    private final Findings findings;
    private final Steps steps;
    private final Indicators indicators;
    private final Accounts accounts;
    private final People people;
    private final Mendings mendings;
    private final FindingPictures pictures;
    private final Snapshots snapshots;
    private final FindingBadges badges;
    private final Words words;

    FindingPages(
            Findings findings,
            Steps steps,
            Indicators indicators,
            Accounts accounts,
            People people,
            Mendings mendings,
            FindingPictures pictures,
            Snapshots snapshots,
            FindingBadges badges,
            Words words) {
        this.findings = findings;
        this.steps = steps;
        this.indicators = indicators;
        this.accounts = accounts;
        this.people = people;
        this.mendings = mendings;
        this.pictures = pictures;
        this.snapshots = snapshots;
        this.badges = badges;
        this.words = words;
    }

    Finding visible(FindingId id, Actor actor) {
        return findings.getVisibleTo(id, actor.reach(Role.REGISTRAR, Role.CORRESPONDENT));
    }

    /** With nothing typed yet. */
    ModelAndView show(FindingId id, Actor actor) {
        return new ModelAndView(
                "inspection/finding/show", "finding", page(id, FindingForm.EMPTY, RectificationForm.EMPTY, actor));
    }

    FindingPage page(FindingId id, FindingForm typed, RectificationForm mending, Actor actor) {
        var finding = visible(id, actor);
        var judgement = finding.judgement(indicators);
        var account = accounts.get(finding.account());
        var shown = pictures.of(id);
        return new FindingPage(
                id.toString(),
                "/desk/accounts/" + finding.account(),
                account.name(),
                account.sponsor(),
                badges.of(finding.severity()),
                badges.of(finding.state(), finding.isMitigated()),
                judgement.indicator(),
                judgement.said(),
                judgement.facts().facts().stream().map(this::line).toList(),
                judgement.on().toString(),
                Times.minute(finding.foundAt()),
                finding.judged().sha256(),
                judgement.text().equals(finding.judged().text()),
                finding.rule() == Rule.BY_HAND,
                seenUrl(finding, judgement),
                shown.stream().map(FileId::toString).toList(),
                mayShow(finding, shown.size(), actor),
                history(id),
                mayDispute(finding, actor),
                mayDecide(finding, actor),
                typed,
                mendings.of(finding, mending, actor));
    }

    private @Nullable String seenUrl(Finding finding, Judgement judgement) {
        return snapshots.has(finding.id())
                ? "/desk/inspections/findings/" + finding.id() + "/page"
                : lookUrl(finding, judgement);
    }

    private static @Nullable String lookUrl(Finding finding, Judgement judgement) {
        return judgement.facts().facts().stream()
                .filter(fact -> fact.source().equals(SiteFacts.SOURCE))
                .findFirst()
                .map(fact -> "/desk/inspections/sites/" + finding.account() + "?on=" + fact.asOf())
                .orElse(null);
    }

    private static boolean mayShow(Finding finding, int shown, Actor actor) {
        return finding.rule() == Rule.BY_HAND
                && finding.state().isOpen()
                && FindingPictures.hasRoom(shown)
                && actor.reach(Role.REGISTRAR).covers(finding.unit());
    }

    private static boolean mayDispute(Finding finding, Actor actor) {
        return finding.state() == FindingState.OPEN
                && actor.reach(Role.CORRESPONDENT).covers(finding.unit());
    }

    private static boolean mayDecide(Finding finding, Actor actor) {
        return finding.state() == FindingState.DISPUTED
                && actor.reach(Role.REGISTRAR).covers(finding.unit())
                && !actor.person().equals(finding.disputedBy());
    }

    private FindingPage.Line line(Fact fact) {
        return new FindingPage.Line(words.of(fact.what()), fact.value(), fact.source() + "，截至" + fact.asOf());
    }

    private List<FindingPage.Event> history(FindingId finding) {
        var happened = steps.of(finding);
        var names = people.names(happened.stream()
                .map(Step::by)
                .filter(Objects::nonNull)
                .map(PersonId.class::cast)
                .collect(Collectors.toSet()));
        return happened.stream()
                .map(one -> new FindingPage.Event(
                        one.act(),
                        one.detail(),
                        one.by() == null ? "检查" : names.getOrDefault(one.by(), ""),
                        Times.minute(one.at())))
                .toList();
    }
}
