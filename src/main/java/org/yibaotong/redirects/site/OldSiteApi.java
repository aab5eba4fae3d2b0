package org.yibaotong.redirects.site;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.identity.Units;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** Old websites for programs: the same desk and the same refusals as on the page. */
@RestController
@RequestMapping("/api/v1/old-sites")
@Allow(Role.REGISTRAR)
class OldSiteApi {

    private final OldSites sites;
    private final OldSiteDesk desk;
    private final Units units;

    OldSiteApi(OldSites sites, OldSiteDesk desk, Units units) {
        this.sites = sites;
        this.desk = desk;
        this.units = units;
    }

    /** An old website, with the version a change has to name. */
    record OldSiteJson(UUID id, boolean lasting, OldSiteForm site) {}

    @GetMapping
    @Scope("accounts:read")
    List<OldSiteJson> list(Actor actor) {
        return sites.all().stream()
                .filter(site -> OldSiteDesk.reach(actor).covers(site.unit()))
                .map(this::json)
                .toList();
    }

    @GetMapping("/{id}")
    @Scope("accounts:read")
    OldSiteJson show(@PathVariable OldSiteId id, Actor actor) {
        return json(sites.getVisibleTo(id, OldSiteDesk.reach(actor)));
    }

    @PostMapping
    @Scope("accounts:write")
    ResponseEntity<OldSiteJson> add(@RequestBody OldSiteForm sent, Actor actor) {
        var owner = units.get(OldSiteForm.or(sent.unit()), OldSiteDesk.reach(actor));
        var id = desk.add(sent.site(OldSiteId.next(), owner), actor);
        return ResponseEntity.created(URI.create("/api/v1/old-sites/" + id)).body(show(id, actor));
    }

    @PutMapping("/{id}")
    @Scope("accounts:write")
    OldSiteJson change(@PathVariable OldSiteId id, @RequestBody OldSiteForm sent, Actor actor) {
        var before = sites.getVisibleTo(id, OldSiteDesk.reach(actor));
        desk.change(sent.site(id, before.unit()), actor);
        return show(id, actor);
    }

    @PutMapping("/{id}/lasting")
    @Scope("accounts:write")
    OldSiteJson setLasting(@PathVariable OldSiteId id, @RequestParam boolean on, Actor actor) {
        desk.setLasting(id, on, actor);
        return show(id, actor);
    }

    private OldSiteJson json(OldSite site) {
        return new OldSiteJson(
                site.id().value(),
                site.isLasting(),
                OldSiteForm.of(site, site.unit().toString()));
    }
}
