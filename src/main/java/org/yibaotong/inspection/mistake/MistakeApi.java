package org.yibaotong.inspection.mistake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.inspection.MistakeId;
import org.yibaotong.inspection.MistakeKind;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Identifier;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;
import org.yibaotong.web.Times;

/** What residents pointed out, for programs: the same desk and the same refusals as on the pages. Who it was is read there alone. */
@RestController
@RequestMapping("/api/v1/mistakes")
@Allow(Role.REGISTRAR)
class MistakeApi {

    private final MistakeList list;
    private final Mistakes mistakes;
    private final MistakeDesk desk;
    private final Confirming confirming;
    private final Clock clock;

    MistakeApi(MistakeList list, Mistakes mistakes, MistakeDesk desk, Confirming confirming, Clock clock) {
        this.list = list;
        this.mistakes = mistakes;
        this.desk = desk;
        this.confirming = confirming;
        this.clock = clock;
    }

    /** @param account none while nobody knows which one it is on */
    record MistakeJson(
            UUID id,
            @Nullable UUID account,
            UUID unit,
            MistakeKind kind,
            MistakeState state,
            String page,
            String words,
            Instant pointedOutAt,
            LocalDate dueOn,
            String answer,
            @Nullable Instant answeredAt,
            @Nullable UUID finding) {

        static MistakeJson of(Mistake mistake) {
            return new MistakeJson(
                    mistake.id().value(),
                    value(mistake.account()),
                    mistake.unit().value(),
                    mistake.kind(),
                    mistake.state(),
                    mistake.page(),
                    mistake.words(),
                    mistake.pointedOutAt(),
                    mistake.dueOn(),
                    mistake.answer(),
                    mistake.answeredAt(),
                    value(mistake.finding()));
        }

        private static @Nullable UUID value(@Nullable Identifier id) {
            return id == null ? null : id.value();
        }
    }

    @GetMapping
    @Scope("mistakes:read")
    List<MistakeRow> list(@RequestParam(defaultValue = "false") boolean answered, Actor actor, Paging paging) {
        var today = Times.date(clock.instant());
        return list.page(actor.reach(Role.REGISTRAR), answered, today, paging).rows();
    }

    @GetMapping("/{id}")
    @Scope("mistakes:read")
    MistakeJson show(@PathVariable MistakeId id, Actor actor) {
        return MistakeJson.of(mistakes.getVisibleTo(id, actor.reach(Role.REGISTRAR)));
    }

    /** It may go to another unit with its account, and is then not shown any more. */
    @PostMapping("/{id}/account")
    @Scope("mistakes:write")
    void assign(@PathVariable MistakeId id, @RequestBody MistakeForm sent, Actor actor) {
        desk.assign(id, sent, actor);
    }

    @PostMapping("/{id}/confirmation")
    @Scope("mistakes:write")
    MistakeJson confirm(@PathVariable MistakeId id, @RequestBody MistakeForm sent, Actor actor) {
        confirming.confirm(id, sent, actor);
        return show(id, actor);
    }

    @PostMapping("/{id}/dismissal")
    @Scope("mistakes:write")
    MistakeJson dismiss(@PathVariable MistakeId id, @RequestBody MistakeForm sent, Actor actor) {
        desk.dismiss(id, sent, actor);
        return show(id, actor);
    }
}
