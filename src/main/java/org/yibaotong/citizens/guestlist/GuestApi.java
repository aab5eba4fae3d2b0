package org.yibaotong.citizens.guestlist;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.citizens.ServiceId;
import org.yibaotong.citizens.signup.GuestDesk;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** Who signed up, for programs: the same looks on the trail as at the desk. */
@RestController
@RequestMapping("/api/v1/services/{service}/sign-ups")
@Allow({Role.CORRESPONDENT, Role.EDITOR})
class GuestApi {

    private final GuestDesk desk;
    private final GuestPages pages;

    GuestApi(GuestDesk desk, GuestPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    /** Reading names is a write: it is on the trail. */
    @GetMapping
    @Scope("services:write")
    GuestsJson list(
            @PathVariable ServiceId service,
            @RequestParam(defaultValue = "") String tail,
            @RequestParam(defaultValue = "false") boolean untold,
            Actor actor,
            Paging paging) {
        return pages.json(service, Looked.of(tail, untold), paging, actor);
    }

    /** Nobody is named. */
    @GetMapping("/numbers")
    @Scope("services:read")
    GuestsJson.TalliesJson numbers(@PathVariable ServiceId service, Actor actor) {
        return pages.tallies(service, actor);
    }

    @PostMapping("/{signUp}/arrival")
    @Scope("services:write")
    ResponseEntity<Void> arrived(@PathVariable ServiceId service, @PathVariable UUID signUp, Actor actor) {
        desk.arrived(service, signUp, true, actor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{signUp}/call")
    @Scope("services:write")
    ResponseEntity<Void> rungUp(@PathVariable ServiceId service, @PathVariable UUID signUp, Actor actor) {
        desk.rungUp(service, signUp, actor);
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/{signUp}/arrival")
    @Scope("services:write")
    ResponseEntity<Void> notArrived(@PathVariable ServiceId service, @PathVariable UUID signUp, Actor actor) {
        desk.arrived(service, signUp, false, actor);
        return ResponseEntity.noContent().build();
    }
}
