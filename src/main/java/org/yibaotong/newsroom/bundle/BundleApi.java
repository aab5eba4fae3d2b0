package org.yibaotong.newsroom.bundle;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.newsroom.BundleId;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.story.ForNewsroom;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** Bundles of stories for programs: the same desk and the same refusals as on the pages. */
@RestController
@RequestMapping("/api/v1/bundles")
class BundleApi {

    private final BundleDesk desk;
    private final Bundles bundles;
    private final BundleList list;

    BundleApi(BundleDesk desk, Bundles bundles, BundleList list) {
        this.desk = desk;
        this.bundles = bundles;
        this.list = list;
    }

    /** @param story the one it is begun with; may be left out */
    record Begun(
            @Nullable String title,
            @Nullable String introduction,
            @Nullable UUID story) {}

    /** @param version as it was read; a bundle that changed meanwhile is not changed by this */
    record Worded(
            @Nullable String title,
            @Nullable String introduction,
            @Nullable Integer version) {}

    record Added(@Nullable UUID story) {}

    record Moved(@Nullable Step step, @Nullable Integer version) {}

    record Seen(@Nullable Integer version) {}

    @GetMapping
    @ForNewsroom
    @Scope("stories:read")
    List<BundleJson> list(
            @RequestParam(defaultValue = "false") boolean ended,
            @RequestParam(defaultValue = "1") int page,
            Actor actor) {
        return list.list(actor.reach(Role.newsroom()), ended, new Paging(page)).rows().stream()
                .map(BundleJson::of)
                .toList();
    }

    @GetMapping("/{id}")
    @ForNewsroom
    @Scope("stories:read")
    BundleJson show(@PathVariable BundleId id, Actor actor) {
        return BundleJson.of(bundles.getWithin(actor.reach(Role.newsroom()), id));
    }

    @PostMapping
    @Allow(Role.EDITOR)
    @Scope("stories:write")
    ResponseEntity<BundleJson> begin(@RequestBody Begun begun, Actor actor) {
        var first = begun.story() == null ? null : new StoryId(begun.story());
        var id = desk.begin(new BundleForm(begun.title(), begun.introduction()).words(), first, actor);
        return ResponseEntity.created(URI.create("/api/v1/bundles/" + id)).body(show(id, actor));
    }

    @PutMapping("/{id}/words")
    @Allow(Role.EDITOR)
    @Scope("stories:write")
    BundleJson word(@PathVariable BundleId id, @RequestBody Worded typed, Actor actor) {
        desk.word(id, seen(typed.version()), new BundleForm(typed.title(), typed.introduction()).words(), actor);
        return show(id, actor);
    }

    @PostMapping("/{id}/stories")
    @Allow(Role.EDITOR)
    @Scope("stories:write")
    BundleJson add(@PathVariable BundleId id, @RequestBody Added added, Actor actor) {
        if (added.story() == null) {
            throw new Refusal("bundle.story.missing");
        }
        desk.add(id, new StoryId(added.story()), actor);
        return show(id, actor);
    }

    @DeleteMapping("/{id}/stories/{story}")
    @Allow(Role.EDITOR)
    @Scope("stories:write")
    BundleJson takeOut(@PathVariable BundleId id, @PathVariable StoryId story, @RequestParam int version, Actor actor) {
        desk.takeOut(id, version, story, actor);
        return show(id, actor);
    }

    @PostMapping("/{id}/stories/{story}/place")
    @Allow(Role.EDITOR)
    @Scope("stories:write")
    BundleJson move(@PathVariable BundleId id, @PathVariable StoryId story, @RequestBody Moved moved, Actor actor) {
        if (moved.step() == null) {
            throw new Refusal("bundle.step.missing");
        }
        desk.move(id, seen(moved.version()), story, moved.step(), actor);
        return show(id, actor);
    }

    @PostMapping("/{id}/showing")
    @Allow(Role.FINAL_REVIEWER)
    @Scope("publications:write")
    BundleJson show(@PathVariable BundleId id, @RequestBody Seen seen, Actor actor) {
        desk.show(id, seen(seen.version()), actor);
        return show(id, actor);
    }

    @PostMapping("/{id}/hiding")
    @Allow({Role.EDITOR, Role.FINAL_REVIEWER})
    @Scope("publications:write")
    BundleJson hide(@PathVariable BundleId id, Actor actor) {
        desk.hide(id, actor);
        return show(id, actor);
    }

    @PostMapping("/{id}/ending")
    @Allow(Role.EDITOR)
    @Scope("stories:write")
    BundleJson end(@PathVariable BundleId id, @RequestBody Seen seen, Actor actor) {
        desk.end(id, seen(seen.version()), actor);
        return show(id, actor);
    }

    /** Whoever forgets it has not decided by what stands there; nought would say so wrongly of a new bundle. */
    private static int seen(@Nullable Integer version) {
        if (version == null) {
            throw new Refusal("bundle.version.missing");
        }
        return version;
    }
}
