package org.yibaotong.inspection.overview;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yibaotong.inspection.finding.Finding;
import org.yibaotong.inspection.finding.Findings;
import org.yibaotong.inspection.indicator.Indicators;
import org.yibaotong.inspection.indicator.PortalTable;
import org.yibaotong.inspection.indicator.PortalTable.Fault;
import org.yibaotong.inspection.judging.Fact;
import org.yibaotong.inspection.judging.Known;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.web.Times;

/**
 * Says what a portal website scores (得分), once the table of deductions was verified and is whole; before that, nothing. Where nobody has said
 * whether a website is a portal, it is said what it would score.
 */
@Component
class PortalScores {

    private final Accounts accounts;
    private final Findings findings;
    private final Indicators indicators;
    private final Clock clock;

    PortalScores(Accounts accounts, Findings findings, Indicators indicators, Clock clock) {
        this.accounts = accounts;
        this.findings = findings;
        this.indicators = indicators;
        this.clock = clock;
    }

    /** In words, or empty. */
    String of(AccountId account) {
        boolean hasServices = !accounts.services(account).isEmpty();
        return PortalTable.of(indicators.inForce(Times.date(clock.instant())), hasServices)
                .flatMap(table -> accounts.find(account)
                        .filter(PortalScores::mayBeAPortal)
                        .map(site -> asOne(site) + said(table, open(account), hasServices)))
                .orElse("");
    }

    private static boolean mayBeAPortal(AccountFacts account) {
        return account.isWebsite() && !Boolean.FALSE.equals(account.portal());
    }

    private static String asOne(AccountFacts site) {
        return site.portal() == null ? "台账里还没有写是不是门户网站，请修改时选上。是的话：" : "门户网站：";
    }

    private String said(PortalTable table, List<Finding> open, boolean hasServices) {
        if (open.stream().anyMatch(Finding::isFailing)) {
            return "有单项否决，不合格，不再计分。";
        }
        var score = table.score(
                open.stream().filter(Finding::isDeducting).map(this::fault).toList());
        var left = score.left().stripTrailingZeros().toPlainString();
        return "按扣分表是" + left + "分"
                + (hasServices ? "" : "（台账里没有服务事项，办事服务不看，其余折算成100分）")
                + (score.fails() ? "，不到60分，不合格。" : score.earnsMore() ? "，超过80分，加分另算。" : "。");
    }

    private Fault fault(Finding finding) {
        var judgement = finding.judgement(indicators);
        var page = judgement.facts().find(Known.PAGE).map(Fact::value).orElse("");
        return new Fault(judgement.indicator(), page);
    }

    private List<Finding> open(AccountId account) {
        return findings.standing(new UUID[] {account.value()}).stream()
                .filter(one -> one.state().isOpen())
                .toList();
    }
}
