package org.yibaotong.closure.campaign;

import java.util.List;
import org.yibaotong.closure.policy.PolicyRule;
import org.yibaotong.web.Badge;

/**
 * One campaign as it is printed: the strip that adds up, the tables, what waits, and what the policy says.
 *
 * @param isDryRun whether it only shows what the policy would mean
 * @param sweeping groups of which nothing would be left
 * @param due how many are kept until a day that has come
 * @param madeUp that none of it is real, in the example city; else empty
 * @param unbegun how many are decided to be closed, and nobody has begun
 */
public record CampaignPage(
        String id,
        String url,
        String name,
        Badge stage,
        String unit,
        String told,
        String policy,
        List<PolicyRule> rules,
        int weighed,
        int total,
        boolean isWeighing,
        boolean hasFailed,
        boolean isDryRun,
        Report report,
        List<String> sweeping,
        long objections,
        long unbegun,
        long due,
        String madeUp,
        boolean mayStart,
        boolean mayBegin,
        boolean mayEnd,
        boolean mayKeep) {}
