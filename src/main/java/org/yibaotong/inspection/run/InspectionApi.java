package org.yibaotong.inspection.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** Inspections for programs: one is begun, and goes on while its progress is asked for. */
@RestController
@RequestMapping("/api/v1/inspections")
@Allow(Role.REGISTRAR)
class InspectionApi {

    private final InspectionDesk desk;
    private final Runs runs;

    InspectionApi(InspectionDesk desk, Runs runs) {
        this.desk = desk;
        this.runs = runs;
    }

    /** One inspection, and how far it has come. */
    record RunJson(UUID id, LocalDate on, Instant begunAt, Run.State state, int done, int total, int found, int ended) {

        static RunJson of(Run run) {
            return new RunJson(
                    run.id(), run.on(), run.begunAt(), run.state(), run.done(), run.total(), run.found(), run.ended());
        }
    }

    @GetMapping("/{id}")
    @Scope("inspections:read")
    RunJson show(@PathVariable UUID id) {
        return runs.find(id).map(RunJson::of).orElseThrow(() -> new NotFound("inspection", id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Scope("inspections:write")
    RunJson begin(Actor actor) {
        return show(desk.begin(actor));
    }
}
