package org.yibaotong.redirects.mapping;

import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.redirects.mapping.Mappings.Kept;
import org.yibaotong.redirects.site.OldSiteDesk;
import org.yibaotong.redirects.site.OldSites;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** Single mappings for programs: the same desk and the same refusals as on the page. */
@RestController
@RequestMapping("/api/v1/old-sites/{site}/mappings")
@Allow(Role.REGISTRAR)
class MappingApi {

    private final OldSites sites;
    private final Mappings mappings;
    private final MappingDesk desk;

    MappingApi(OldSites sites, Mappings mappings, MappingDesk desk) {
        this.sites = sites;
        this.mappings = mappings;
        this.desk = desk;
    }

    /** @param path the old address in canonical form */
    record MappingJson(
            long id,
            String path,
            String typed,
            Kind kind,
            String target,
            String words,
            String choices,
            List<String> tags,
            long hits) {

        static MappingJson of(Kept kept) {
            var mapping = kept.mapping();
            return new MappingJson(
                    kept.id(),
                    mapping.address().value(),
                    mapping.typed(),
                    mapping.kind(),
                    mapping.target(),
                    mapping.words(),
                    mapping.choices(),
                    kept.tags().words(),
                    kept.hits());
        }
    }

    @GetMapping("/{mapping}")
    @Scope("accounts:read")
    MappingJson show(@PathVariable OldSiteId site, @PathVariable long mapping, Actor actor) {
        sites.getVisibleTo(site, OldSiteDesk.reach(actor));
        return MappingJson.of(mappings.get(site, mapping));
    }

    @PostMapping
    @Scope("accounts:write")
    ResponseEntity<MappingJson> add(@PathVariable OldSiteId site, @RequestBody MappingForm sent, Actor actor) {
        long id = desk.add(site, sent, actor);
        return ResponseEntity.created(URI.create("/api/v1/old-sites/" + site + "/mappings/" + id))
                .body(show(site, id, actor));
    }

    @PutMapping("/{mapping}")
    @Scope("accounts:write")
    MappingJson change(
            @PathVariable OldSiteId site, @PathVariable long mapping, @RequestBody MappingForm sent, Actor actor) {
        desk.change(site, mapping, sent, actor);
        return show(site, mapping, actor);
    }
}
