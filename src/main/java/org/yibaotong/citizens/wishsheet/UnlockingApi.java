package org.yibaotong.citizens.wishsheet;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.citizens.WishId;
import org.yibaotong.citizens.claim.Claimant;
import org.yibaotong.citizens.unlocking.Secret;
import org.yibaotong.citizens.unlocking.UnlockingDesk;
import org.yibaotong.citizens.wish.WishForm;
import org.yibaotong.citizens.wish.Wisher;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** Leave to read whose a wish is or who claimed it, and reading it, for programs; each look is on the trail as at the desk. */
@RestController
@RequestMapping("/api/v1/wishes/{wish}")
@Allow({Role.CORRESPONDENT, Role.EDITOR})
@Scope("wishes:write")
class UnlockingApi {

    private final UnlockingDesk desk;
    private final CallDesk calls;

    UnlockingApi(UnlockingDesk desk, CallDesk calls) {
        this.desk = desk;
        this.calls = calls;
    }

    record Why(@Nullable Secret secret, @Nullable String why) {

        Secret about() {
            return secret == null ? Secret.WISHER : secret;
        }
    }

    @PostMapping("/unlockings")
    ResponseEntity<Void> ask(@PathVariable WishId wish, @RequestBody Why sent, Actor actor) {
        desk.ask(wish, sent.about(), WishForm.or(sent.why()), actor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/unlockings/{unlocking}/leave")
    @Allow(Role.EDITOR)
    ResponseEntity<Void> give(@PathVariable WishId wish, @PathVariable UUID unlocking, Actor actor) {
        desk.give(wish, unlocking, actor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/reading")
    Wisher readWisher(@PathVariable WishId wish, Actor actor) {
        return desk.readWisher(wish, actor);
    }

    @PostMapping("/claimants/reading")
    List<Claimant> readClaimants(@PathVariable WishId wish, Actor actor) {
        return desk.readClaimants(wish, actor);
    }

    @PostMapping("/claimants/call")
    ResponseEntity<Void> rungUp(@PathVariable WishId wish, Actor actor) {
        calls.rungUp(wish, actor);
        return ResponseEntity.noContent().build();
    }
}
