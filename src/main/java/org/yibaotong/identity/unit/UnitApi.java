package org.yibaotong.identity.unit;

import java.net.URI;
import java.util.List;
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
import org.yibaotong.identity.Units.Level;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.UnitId;
import org.yibaotong.text.PlainText;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** Units for programs: whoever holds a role reads the units it reaches, and the system administrator keeps them. */
@RestController
@RequestMapping("/api/v1/units")
class UnitApi {

    private final UnitDesk desk;
    private final UnitTable units;
    private final UnitList list;

    UnitApi(UnitDesk desk, UnitTable units, UnitList list) {
        this.desk = desk;
        this.units = units;
        this.list = list;
    }

    @GetMapping
    @Allow
    @Scope("units:read")
    List<UnitJson> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Level level,
            @RequestParam(defaultValue = "") String line,
            @RequestParam(defaultValue = "false") boolean closed,
            Actor actor,
            Paging paging) {
        var filter = new UnitList.Filter(PlainText.line(q), level, line, closed);
        return list.find(filter, reach(actor), paging).rows().stream()
                .map(UnitJson::of)
                .toList();
    }

    @GetMapping("/{unit}")
    @Allow
    @Scope("units:read")
    UnitJson show(@PathVariable UnitId unit, Actor actor) {
        return UnitJson.of(units.getVisibleTo(unit, reach(actor)));
    }

    @PostMapping
    @Allow(Role.SYSTEM_ADMINISTRATOR)
    @Scope("units:write")
    ResponseEntity<UnitJson> open(@RequestBody SentUnit sent, Actor actor) {
        var opened = desk.open(sent.place(), sent.description(), actor);
        return ResponseEntity.created(URI.create("/api/v1/units/" + opened.id()))
                .body(UnitJson.of(opened));
    }

    @PutMapping("/{unit}")
    @Allow(Role.SYSTEM_ADMINISTRATOR)
    @Scope("units:write")
    ResponseEntity<Void> describe(@PathVariable UnitId unit, @RequestBody SentUnit sent, Actor actor) {
        desk.describe(unit, sent.description(), actor);
        return ResponseEntity.noContent().build();
    }

    @PutMapping("/{unit}/place")
    @Allow(Role.SYSTEM_ADMINISTRATOR)
    @Scope("units:write")
    ResponseEntity<Void> move(@PathVariable UnitId unit, @RequestBody SentUnit sent, Actor actor) {
        desk.move(unit, sent.place(), actor);
        return ResponseEntity.noContent().build();
    }

    /** Closing cannot be taken back, so its name is asked for here as well. */
    @PostMapping("/{unit}/closure")
    @Allow(Role.SYSTEM_ADMINISTRATOR)
    @Scope("units:write")
    ResponseEntity<Void> close(@PathVariable UnitId unit, @RequestBody SentUnit sent, Actor actor) {
        desk.close(unit, sent.name(), actor);
        return ResponseEntity.noContent().build();
    }

    private static Reach reach(Actor actor) {
        return actor.reach(Role.values());
    }
}
