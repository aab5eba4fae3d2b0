package org.yibaotong.inspection.probe;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yibaotong.inspection.judging.Fact;
import org.yibaotong.inspection.judging.Known;
import org.yibaotong.inspection.judging.VisitDays;
import org.yibaotong.register.AccountId;
import org.yibaotong.web.Words;

/** What the probes know of websites (事实), for whoever judges them. */
@Component
public class SiteFacts {

    /** Who says so. */
    public static final String SOURCE = "网站检测";

    private static final int WEEK = 7;

    private final Visits visits;
    private final Looks looks;
    private final SiteRules rules;
    private final Words words;

    SiteFacts(Visits visits, Looks looks, SiteRules rules, Words words) {
        this.visits = visits;
        this.looks = looks;
        this.rules = rules;
        this.words = words;
    }

    public Map<AccountId, List<Fact>> of(Collection<AccountId> websites, LocalDate on) {
        var facts = new HashMap<AccountId, List<Fact>>();
        if (websites.isEmpty()) {
            return facts;
        }
        visits.days(websites, on.minusDays(rules.days(on)), on.minusDays(1)).stream()
                .collect(groupingBy(Visits.Day::account))
                .forEach((account, days) -> add(facts, account, visits(days)));
        looks.lastTwoDays(websites, on.minusDays(WEEK), on).stream()
                .collect(groupingBy(Looks.Kept::account))
                .forEach(
                        (account, days) -> new LookFacts(days, words).all().forEach(fact -> add(facts, account, fact)));
        return facts;
    }

    private static void add(Map<AccountId, List<Fact>> facts, AccountId account, Fact fact) {
        facts.computeIfAbsent(account, one -> new ArrayList<>()).add(fact);
    }

    private static Fact visits(List<Visits.Day> days) {
        var week = new VisitDays(days.stream()
                .map(one -> new VisitDays.Day(one.day(), one.counted(), one.failed()))
                .toList());
        return new Fact(Known.VISITS, week.text(), days.getLast().day(), SOURCE);
    }
}
