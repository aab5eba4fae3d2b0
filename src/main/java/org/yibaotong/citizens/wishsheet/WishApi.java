package org.yibaotong.citizens.wishsheet;

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
import org.yibaotong.citizens.WishId;
import org.yibaotong.citizens.wish.WishDesk;
import org.yibaotong.citizens.wish.WishForm;
import org.yibaotong.citizens.wish.WishState;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.text.checker.Overruling;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** The wishes for programs: what a clerk can do at the desk. Whose they are is read by {@link UnlockingApi} alone. */
@RestController
@RequestMapping("/api/v1/wishes")
@Allow({Role.CORRESPONDENT, Role.EDITOR})
class WishApi {

    private final WishDesk desk;
    private final WishPages pages;
    private final WishLists lists;

    WishApi(WishDesk desk, WishPages pages, WishLists lists) {
        this.desk = desk;
        this.pages = pages;
        this.lists = lists;
    }

    /** A line about a wish: its receipt, the thanks, or why it is withdrawn. */
    record Said(@Nullable String words) {

        String line() {
            return WishForm.or(words);
        }
    }

    /**
     * @param version which writing of it was read before it is published; the first where none is named
     * @param doubted what the refusal named
     * @param why why that is no name
     */
    record Publication(
            @Nullable Integer version,
            @Nullable String doubted,
            @Nullable String why) {

        int seen() {
            return version == null ? 0 : version;
        }

        Overruling overruling() {
            return new Overruling(WishForm.or(doubted), WishForm.or(why));
        }
    }

    @GetMapping
    @Scope("wishes:read")
    List<ListedWishJson> list(@RequestParam(defaultValue = "OPEN") WishState state, Actor actor, Paging paging) {
        return lists.found(state, paging, actor).rows().stream()
                .map(ListedWishJson::of)
                .toList();
    }

    @GetMapping("/{wish}")
    @Scope("wishes:read")
    WishJson show(@PathVariable WishId wish, Actor actor) {
        return pages.json(wish, actor);
    }

    @PostMapping
    @Scope("wishes:write")
    ResponseEntity<WishJson> enter(@RequestBody WishForm sent, Actor actor) {
        var id = desk.enter(sent, actor);
        return ResponseEntity.created(URI.create("/api/v1/wishes/" + id)).body(show(id, actor));
    }

    @PutMapping("/{wish}")
    @Scope("wishes:write")
    WishJson revise(@PathVariable WishId wish, @RequestBody WishForm sent, Actor actor) {
        desk.revise(wish, sent, actor);
        return show(wish, actor);
    }

    @PostMapping("/{wish}/publication")
    @Allow(Role.EDITOR)
    @Scope("wishes:write")
    ResponseEntity<Void> publish(
            @PathVariable WishId wish, @RequestBody(required = false) @Nullable Publication sent, Actor actor) {
        var said = sent == null ? new Publication(null, null, null) : sent;
        desk.publish(wish, said.seen(), said.overruling(), actor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{wish}/receipt")
    @Scope("wishes:write")
    ResponseEntity<Void> fulfil(@PathVariable WishId wish, @RequestBody Said sent, Actor actor) {
        desk.fulfil(wish, sent.line(), actor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{wish}/thanks")
    @Scope("wishes:write")
    ResponseEntity<Void> thank(@PathVariable WishId wish, @RequestBody Said sent, Actor actor) {
        desk.thank(wish, sent.line(), actor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{wish}/withdrawal")
    @Scope("wishes:write")
    ResponseEntity<Void> withdraw(@PathVariable WishId wish, @RequestBody Said sent, Actor actor) {
        desk.withdraw(wish, sent.line(), actor);
        return ResponseEntity.noContent().build();
    }
}
