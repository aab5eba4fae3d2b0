package org.yibaotong.newsroom.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.newsroom.OccasionId;
import org.yibaotong.newsroom.list.RecentStories;
import org.yibaotong.newsroom.plan.OccasionPage.Choice;
import org.yibaotong.newsroom.plan.PlanList.Planned;
import org.yibaotong.newsroom.plan.PlanList.Task;
import org.yibaotong.newsroom.plan.PlanPage.Day;
import org.yibaotong.newsroom.plan.PlanPage.Line;
import org.yibaotong.newsroom.plan.PlanPage.Who;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Badge;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Puts the plan into words. */
@Component
class PlanPages {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("M月d日　EEEE", Locale.CHINA);
    private static final int WEEK = 7;

    private final PlanList list;
    private final People people;
    private final RecentStories stories;
    private final Words words;

    PlanPages(PlanList list, People people, RecentStories stories, Words words) {
        this.list = list;
        this.people = people;
        this.stories = stories;
        this.words = words;
    }

    PlanPage week(LocalDate from, Actor actor, Instant now) {
        return days(from, WEEK, actor, now);
    }

    PlanPage day(LocalDate day, Actor actor, Instant now) {
        return days(day, 1, actor, now);
    }

    private PlanPage days(LocalDate from, int count, Actor actor, Instant now) {
        var planned = list.between(actor.reach(Role.EDITOR), start(from), start(from.plusDays(count)));
        var tasks = tasks(planned);
        var today = Times.date(now);
        var days = Stream.iterate(from, day -> day.plusDays(1))
                .limit(count)
                .map(day -> new Day(
                        NAME.format(day),
                        "/desk/plan/day/" + day,
                        day.equals(today),
                        planned.stream()
                                .filter(one -> Times.date(one.beginsAt()).equals(day))
                                .map(one -> line(one, tasks.getOrDefault(one.id(), List.of())))
                                .toList()))
                .toList();
        boolean present = !today.isBefore(from) && today.isBefore(from.plusDays(count));
        return new PlanPage(
                NAME.format(from),
                days,
                from.minusDays(count).toString(),
                from.plusDays(count).toString(),
                present);
    }

    <T> List<T> lines(List<Planned> planned, BiFunction<Planned, List<Who>, T> print) {
        var tasks = tasks(planned);
        return planned.stream()
                .map(one -> print.apply(one, tasks.getOrDefault(one.id(), List.of())))
                .toList();
    }

    OccasionPage of(Occasion occasion, Actor actor) {
        var who = tasks(occasion.id());
        return new OccasionPage(
                occasion.id().toString(),
                occasion.title(),
                occasion.place(),
                Times.minute(occasion.beginsAt()),
                occasion.note().lines().toList(),
                occasion.submission() == null ? null : "/desk/pool/" + occasion.submission(),
                occasion.calledOffWhy(),
                who,
                toAsk(occasion),
                stories.list(actor.reach(Role.EDITOR)).stream()
                        .map(story -> new Choice(story.id().toString(), story.headline()))
                        .toList());
    }

    TaskPage task(Task task, String answerUrl) {
        return new TaskPage(
                task.title(),
                Times.minute(task.beginsAt()),
                task.place(),
                task.note().lines().toList(),
                words.of(task.coverage()),
                mark(task.state()),
                answerUrl,
                task.state() == AssignmentState.ASKED);
    }

    Badge mark(AssignmentState state) {
        return new Badge(words.of(state), state.tone(), state.icon());
    }

    private List<Who> tasks(OccasionId occasion) {
        var tasks = list.tasks(List.of(occasion));
        var names = names(tasks);
        return tasks.stream().map(task -> who(task, names)).toList();
    }

    private Map<OccasionId, List<Who>> tasks(List<Planned> planned) {
        var tasks = list.tasks(planned.stream().map(Planned::id).toList());
        var names = names(tasks);
        return tasks.stream()
                .collect(Collectors.groupingBy(
                        Task::occasion, Collectors.mapping(task -> who(task, names), Collectors.toList())));
    }

    private Map<PersonId, String> names(List<Task> tasks) {
        return people.names(tasks.stream()
                .map(Task::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private Who who(Task task, Map<PersonId, String> names) {
        var person = task.person();
        return new Who(
                task.id().toString(),
                person == null ? Objects.requireNonNull(task.helper()) : names.getOrDefault(person, ""),
                words.of(task.coverage()),
                mark(task.state()),
                task.why(),
                task.state() != AssignmentState.DECLINED && task.state() != AssignmentState.CALLED_OFF,
                task.story() == null ? null : "/desk/stories/" + task.story(),
                task.headline(),
                task.story() == null ? "" : task.story().toString());
    }

    private static Line line(Planned one, List<Who> who) {
        return new Line(
                "/desk/plan/" + one.id(), Times.clock(one.beginsAt()), one.title(), one.place(), one.calledOff(), who);
    }

    /** Who works for the newsroom of that unit: its editors, and those who report from there. */
    private List<Choice> toAsk(Occasion occasion) {
        var ids = Stream.concat(
                        people.holding(Role.EDITOR, occasion.unit()).stream(),
                        people.holding(Role.CORRESPONDENT, occasion.unit()).stream())
                .distinct()
                .toList();
        return people.names(ids).entrySet().stream()
                .map(one -> new Choice(one.getKey().toString(), one.getValue()))
                .sorted(java.util.Comparator.comparing(Choice::name))
                .toList();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Times.ZONE).toInstant();
    }
}
