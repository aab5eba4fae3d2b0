package org.yibaotong.audit.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** Whether the trail is whole, for programs of the auditor: asked for here, and looked at here until it is known. */
@RestController
@RequestMapping("/api/v1/trail/checks")
@Allow(Role.AUDITOR)
@Scope("trail:read")
class CheckApi {

    private final CheckDesk desk;
    private final CheckRuns runs;
    private final Clock clock;

    CheckApi(CheckDesk desk, CheckRuns runs, Clock clock) {
        this.desk = desk;
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * The last check.
     *
     * @param whole null until it is known
     * @param broken the first line that is changed, missing or out of place
     * @param hash of the last line, where the trail is whole
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CheckJson(
            Instant startedAt,
            @Nullable Instant finishedAt,
            boolean underWay,
            long total,
            long done,
            @Nullable Boolean whole,
            @Nullable Long broken,
            @Nullable String hash) {

        static CheckJson of(CheckRun run, Instant now) {
            var isOver = run.finishedAt() != null;
            var isWhole = isOver && run.broken().isEmpty();
            return new CheckJson(
                    run.startedAt(),
                    run.finishedAt(),
                    run.isUnderWay(now),
                    run.total(),
                    run.done(),
                    isOver ? isWhole : null,
                    run.broken().isPresent() ? run.broken().getAsLong() : null,
                    isWhole ? run.hash() : null);
        }
    }

    @GetMapping
    CheckJson last() {
        return runs.last()
                .map(run -> CheckJson.of(run, clock.instant()))
                .orElseThrow(() -> new NotFound("check", "last"));
    }

    @PostMapping
    ResponseEntity<Void> begin(Actor actor) {
        desk.begin(actor);
        return ResponseEntity.accepted().build();
    }
}
