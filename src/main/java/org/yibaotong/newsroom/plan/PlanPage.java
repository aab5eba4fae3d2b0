package org.yibaotong.newsroom.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.web.Badge;

/**
 * A week of the plan, ready to print.
 *
 * @param before the first day of the week before
 * @param after the first day of the week after
 */
public record PlanPage(String title, List<Day> days, String before, String after, boolean present) {

    /** @param url of the page to print */
    public record Day(String name, String url, boolean today, List<Line> lines) {}

    /** One occasion, with those who were asked. */
    public record Line(String url, String time, String title, String place, boolean calledOff, List<Who> who) {}

    /**
     * Somebody who was asked.
     *
     * @param storyUrl what came of it, or null
     */
    public record Who(
            String id,
            String name,
            String coverage,
            Badge mark,
            String why,
            boolean canBeLinked,
            @Nullable String storyUrl,
            @Nullable String headline,
            String storyId) {}

    public boolean isEmpty() {
        return days.stream().allMatch(day -> day.lines().isEmpty());
    }
}
