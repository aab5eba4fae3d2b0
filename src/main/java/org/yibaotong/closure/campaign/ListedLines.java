package org.yibaotong.closure.campaign;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.closure.CampaignId;
import org.yibaotong.closure.policy.Policy;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.Rows;
import org.yibaotong.web.Badge;

/** The list of a campaign, line by line (名单), with what the one who looks may do about each. */
@Component
class ListedLines {

    private final CampaignPages pages;
    private final CampaignList list;
    private final Accounts accounts;

    ListedLines(CampaignPages pages, CampaignList list, Accounts accounts) {
        this.pages = pages;
        this.list = list;
        this.accounts = accounts;
    }

    Rows<CampaignList.Row> rows(CampaignId id, ListFilter filter, Paging paging, Actor actor) {
        pages.visible(id, actor);
        return list.page(id, CampaignPages.reach(actor).ids(), filter, pages.today(), paging);
    }

    Rows<ListedLine> lines(CampaignId id, ListFilter filter, Paging paging, Actor actor) {
        var campaign = pages.visible(id, actor);
        var found = rows(id, filter, paging, actor);
        var known = accounts.all(
                found.rows().stream().map(row -> row.listed().account()).toList());
        var policy = pages.policy(campaign);
        return new Rows<>(
                found.rows().stream()
                        .map(row -> line(row, known.get(row.listed().account()), campaign, policy, actor))
                        .toList(),
                paging,
                found.total());
    }

    /** Ticked, and not among these rows. */
    List<ChosenLine> elsewhere(CampaignId id, List<AccountId> chosen, Rows<ListedLine> shown, Actor actor) {
        var here = shown.rows().stream().map(ListedLine::id).toList();
        var others = chosen.stream()
                .filter(account -> !here.contains(account.toString()))
                .toList();
        var known = accounts.all(list.within(id, CampaignPages.reach(actor).ids(), others));
        return known.values().stream()
                .map(account -> new ChosenLine(account.id().toString(), account.name()))
                .sorted(Comparator.comparing(ChosenLine::name))
                .toList();
    }

    private ListedLine line(
            CampaignList.Row row, @Nullable AccountFacts account, Campaign campaign, Policy policy, Actor actor) {
        var one = row.listed();
        boolean runs = campaign.stage() == CampaignStage.RUNNING;
        return new ListedLine(
                one.account().toString(),
                CampaignPages.url(campaign) + "/accounts/" + one.account(),
                account == null ? "" : account.name(),
                account == null ? "" : account.sponsor(),
                one.platform(),
                pages.badge(one.proposal()),
                policy.propose(one.known()).reasons().getFirst(),
                decided(one),
                CampaignPages.said(one),
                !one.objection().isEmpty(),
                runs && CampaignPages.registrar(actor).covers(one.unit()),
                runs
                        && !row.isBegun()
                        && one.objection().isEmpty()
                        && actor.reach(Role.CORRESPONDENT).covers(one.unit()));
    }

    private Badge decided(ListedAccount one) {
        var made = one.decision();
        return !one.objection().isEmpty()
                ? new Badge("有异议", "is-warn", "scale")
                : made == null ? new Badge("没定", "is-warn", "clock") : pages.badge(made.disposal());
    }
}
