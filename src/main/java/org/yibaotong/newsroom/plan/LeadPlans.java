package org.yibaotong.newsroom.plan;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.web.Times;

/** What is planned for what was sent in (为它排的采访), for the pages on which that stands. */
@Component
public class LeadPlans {

    private final PlanList list;
    private final PlanPages pages;

    LeadPlans(PlanList list, PlanPages pages) {
        this.list = list;
        this.pages = pages;
    }

    /** One occasion, ready to print, with those who were asked. */
    public record LeadPlan(
            String url, String title, String when, String place, boolean calledOff, List<PlanPage.Who> who) {}

    public List<LeadPlan> of(Collection<SubmissionId> leads, Instant now) {
        return pages.lines(
                list.ofLeads(leads),
                (one, who) -> new LeadPlan(
                        "/desk/plan/" + one.id(),
                        one.title(),
                        Times.brief(one.beginsAt(), now),
                        one.place(),
                        one.calledOff(),
                        who));
    }
}
