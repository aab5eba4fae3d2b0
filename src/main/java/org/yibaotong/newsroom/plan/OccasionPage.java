package org.yibaotong.newsroom.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.newsroom.plan.PlanPage.Who;

/**
 * One occasion, ready to print.
 *
 * @param leadUrl the submission it is planned for, or null
 * @param calledOffWhy or null
 * @param people who can be asked, by id and name
 * @param stories that may have come of it
 */
public record OccasionPage(
        String id,
        String title,
        String place,
        String begins,
        List<String> note,
        @Nullable String leadUrl,
        @Nullable String calledOffWhy,
        List<Who> who,
        List<Choice> people,
        List<Choice> stories) {

    public record Choice(String id, String name) {}

    public String url() {
        return "/desk/plan/" + id;
    }

    public boolean isOn() {
        return calledOffWhy == null;
    }
}
