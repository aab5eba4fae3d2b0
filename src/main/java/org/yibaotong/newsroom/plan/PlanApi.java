package org.yibaotong.newsroom.plan;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.newsroom.AssignmentId;
import org.yibaotong.newsroom.OccasionId;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.plan.PlanList.Planned;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** The plan for programs, with the same rules and refusals as on the pages. */
@RestController
@RequestMapping("/api/v1/plan")
@Allow(Role.EDITOR)
class PlanApi {

    private final PlanDesk desk;
    private final PlanList list;

    PlanApi(PlanDesk desk, PlanList list) {
        this.desk = desk;
        this.list = list;
    }

    record PlannedJson(
            String id, String title, String place, Instant beginsAt, boolean calledOff, List<TaskJson> tasks) {}

    record TaskJson(
            String id,
            String coverage,
            @Nullable String person,
            @Nullable String helper,
            String state,
            @Nullable String story) {}

    /** @param person or helper, one of the two */
    record Asked(
            Coverage coverage,
            @Nullable UUID person,
            @Nullable String helper) {}

    record Linked(@Nullable UUID story) {}

    record Reason(@Nullable String why) {}

    @GetMapping
    @Scope("plan:read")
    List<PlannedJson> between(@RequestParam Instant from, @RequestParam Instant to, Actor actor) {
        var planned = list.between(actor.reach(Role.EDITOR), from, to);
        var tasks = list.tasks(planned.stream().map(Planned::id).toList());
        return planned.stream()
                .map(one -> new PlannedJson(
                        one.id().toString(),
                        one.title(),
                        one.place(),
                        one.beginsAt(),
                        one.calledOff(),
                        tasks.stream()
                                .filter(task -> task.occasion().equals(one.id()))
                                .map(PlanApi::task)
                                .toList()))
                .toList();
    }

    private static TaskJson task(PlanList.Task task) {
        return new TaskJson(
                task.id().toString(),
                task.coverage().name(),
                task.person() == null ? null : task.person().toString(),
                task.helper(),
                task.state().name(),
                task.story() == null ? null : task.story().toString());
    }

    @PostMapping
    @Scope("plan:write")
    ResponseEntity<Map<String, String>> plan(@RequestBody OccasionForm form, Actor actor) {
        var id = desk.plan(form, actor).toString();
        return ResponseEntity.created(URI.create("/api/v1/plan/" + id)).body(Map.of("id", id));
    }

    /** @return for a helper what stands behind {@code /assignments/} in the link */
    @PostMapping("/{id}/assignments")
    @Scope("plan:write")
    Map<String, String> assign(@PathVariable OccasionId id, @RequestBody Asked asked, Actor actor) {
        if (asked.person() == null) {
            return Map.of(
                    "link",
                    desk.assign(id, asked.coverage(), OccasionForm.or(asked.helper()), actor)
                            .text());
        }
        desk.assign(id, asked.coverage(), new PersonId(asked.person()), actor);
        return Map.of();
    }

    @PutMapping("/{id}/assignments/{assignment}/story")
    @Scope("plan:write")
    ResponseEntity<Void> link(
            @PathVariable OccasionId id,
            @PathVariable AssignmentId assignment,
            @RequestBody Linked linked,
            Actor actor) {
        desk.link(id, assignment, linked.story() == null ? null : new StoryId(linked.story()), actor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{id}/calling-off")
    @Scope("plan:write")
    ResponseEntity<Void> callOff(@PathVariable OccasionId id, @RequestBody Reason reason, Actor actor) {
        desk.callOff(id, OccasionForm.or(reason.why()), actor);
        return ResponseEntity.noContent().build();
    }
}
