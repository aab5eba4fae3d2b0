package org.yibaotong.closure.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.web.Badge;

/**
 * The card of one account in a campaign (保留卡): what people do there first, followers last.
 *
 * @param services each with whether the same is offered elsewhere, by whom
 * @param loses who would lose something, in one sentence
 * @param known the rest that is known, each with what is not said to be unknown
 * @param vetoes those that stand and those that were lifted
 * @param whyNotJudged why it has none now, or empty
 * @param reproduced whether the same policy with the same facts comes to the same again
 */
public record CardPage(
        String campaign,
        String campaignUrl,
        String url,
        String accountUrl,
        String id,
        String name,
        String sponsor,
        String platform,
        Badge proposal,
        List<String> reasons,
        String policy,
        List<Service> services,
        String loses,
        List<Fact> known,
        List<Veto> vetoes,
        String whyNotJudged,
        boolean reproduced,
        @Nullable Badge decided,
        String decision,
        String objection,
        String objectedBy,
        @Nullable String caseUrl,
        boolean mayDecide,
        boolean mayObject,
        String suggested,
        String earliest,
        DecisionForm form,
        String typedObjection) {

    public record Service(String name, String elsewhere) {}

    /** @param lifted when and how; empty while it stands */
    public record Veto(String url, String what, String since, String lifted) {}

    public record Fact(String what, String value) {}
}
