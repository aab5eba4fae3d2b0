package org.yibaotong.closure.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.closure.CampaignId;
import org.yibaotong.closure.closurecase.KnownCases;
import org.yibaotong.closure.home.OwnServices;
import org.yibaotong.closure.policy.Known;
import org.yibaotong.identity.People;
import org.yibaotong.inspection.Vetoes;
import org.yibaotong.inspection.Vetoes.PastVeto;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Times;

/** Puts the card of one account together, and weighs it again while doing so. */
@Component
class Cards {

    private static final int YEARS_SUGGESTED = 1;

    private final CampaignPages pages;
    private final CampaignList list;
    private final Accounts accounts;
    private final OwnServices own;
    private final KnownCases cases;
    private final Vetoes vetoes;
    private final People people;

    Cards(
            CampaignPages pages,
            CampaignList list,
            Accounts accounts,
            OwnServices own,
            KnownCases cases,
            Vetoes vetoes,
            People people) {
        this.pages = pages;
        this.list = list;
        this.accounts = accounts;
        this.own = own;
        this.cases = cases;
        this.vetoes = vetoes;
        this.people = people;
    }

    CardPage page(CampaignId id, AccountId account, DecisionForm typed, String objection, Actor actor) {
        var campaign = pages.visible(id, actor);
        var row = list.find(id, account)
                .filter(one -> CampaignPages.reach(actor).covers(one.listed().unit()))
                .orElseThrow(() -> new NotFound("account", account));
        var one = row.listed();
        var facts = accounts.get(account);
        var policy = pages.policy(campaign);
        var again = policy.propose(one.known());
        boolean runs = campaign.stage() == CampaignStage.RUNNING;
        var url = CampaignPages.url(campaign);
        return new CardPage(
                campaign.name(),
                url,
                url + "/accounts/" + account,
                "/desk/accounts/" + account,
                account.toString(),
                facts.name(),
                facts.sponsor(),
                one.platform(),
                pages.badge(one.proposal()),
                again.reasons(),
                policy.name() + "第" + policy.version() + "版",
                services(account),
                loses(one.known()),
                known(one.known()),
                vetoes(account),
                facts.inScope().whyNot(),
                again.disposal() == one.proposal() && again.ground() == one.ground(),
                one.isOpen()
                        ? null
                        : pages.badge(Objects.requireNonNull(one.decision()).disposal()),
                decision(one),
                one.objection(),
                name(one.objectedBy()),
                cases.openOf(account).map(open -> "/desk/closures/" + open).orElse(null),
                runs && CampaignPages.registrar(actor).covers(one.unit()),
                runs
                        && !row.isBegun()
                        && one.objection().isEmpty()
                        && actor.reach(Role.CORRESPONDENT).covers(one.unit()),
                pages.today().plusYears(YEARS_SUGGESTED).toString(),
                pages.today().plusDays(1).toString(),
                typed,
                objection);
    }

    /** Offered elsewhere is what another living account of the city offers under the same name, or a service for residents. */
    private List<CardPage.Service> services(AccountId account) {
        var elsewhere = accounts.elsewhere(account);
        return accounts.services(account).stream()
                .map(one -> new CardPage.Service(one.name(), elsewhere(one.name(), elsewhere)))
                .toList();
    }

    private String elsewhere(String service, Map<String, String> accounts) {
        return Stream.concat(
                        Optional.ofNullable(accounts.get(service)).stream(),
                        own.called(service).map(one -> "便民服务“" + one.name() + "”").stream())
                .collect(Collectors.joining("、"));
    }

    private List<CardPage.Veto> vetoes(AccountId account) {
        return vetoes.history(account).stream().map(Cards::veto).toList();
    }

    private static CardPage.Veto veto(PastVeto one) {
        return new CardPage.Veto(
                "/desk/inspections/findings/" + one.finding(),
                one.what(),
                one.since() + "起",
                one.liftedOn() == null ? "" : one.liftedOn() + one.why());
    }

    private static String loses(Known known) {
        var each = known.readsEach();
        var people = each == null ? "有多少人在看，不知道" : "每篇平均" + each + "次阅读";
        return known.services() == 0
                ? "没有登记办事入口。关了以后少一个看消息的地方：" + people + "。"
                : "靠它办事的人要改去别处：" + known.services() + "项服务。" + people + "。";
    }

    /** Reads before followers, which a lottery can bring. */
    private static List<CardPage.Fact> known(Known known) {
        var facts = new ArrayList<CardPage.Fact>();
        facts.add(fact("没有更新", known.silentDays(), "天（截至台账上看的那天）"));
        facts.add(fact("单项否决", (long) known.vetoes(), "项（提建议那天）"));
        facts.add(fact("一个月发文", known.posts(), "篇"));
        facts.add(fact("每篇阅读", known.readsEach(), "次"));
        facts.add(fact("每一千个关注的人里", known.readPermille(), "人次在读"));
        facts.add(new CardPage.Fact("同平台还有", known.twinName().isEmpty() ? "没有" : known.twinName()));
        facts.add(fact("关注", known.followers(), "人。只看关注数会看错，抽奖也能涨"));
        return facts;
    }

    private static CardPage.Fact fact(String what, @Nullable Long value, String measure) {
        return new CardPage.Fact(what, value == null ? "不知道" : value + measure);
    }

    private String decision(ListedAccount one) {
        var at = one.decidedAt();
        return at == null ? "" : CampaignPages.said(one) + "（" + name(one.decidedBy()) + "，" + Times.minute(at) + "）";
    }

    private String name(@Nullable PersonId person) {
        return person == null ? "" : people.names(List.of(person)).getOrDefault(person, "");
    }
}
