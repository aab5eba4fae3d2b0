package org.yibaotong.redirects.batch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** Files of mappings for programs: sent as they are, looked over, then begun. */
@RestController
@RequestMapping("/api/v1/old-sites/{site}/imports")
@Allow(Role.REGISTRAR)
class BatchApi {

    /** One byte more than may be, so that what is too large is known to be. */
    private static final int MOST = (32 << 20) + 1;

    private final BatchDesk desk;
    private final Batches batches;

    BatchApi(BatchDesk desk, Batches batches) {
        this.desk = desk;
        this.batches = batches;
    }

    record BatchJson(
            UUID id, Batch.State state, int done, int total, int added, int changed, Map<Outcome, Long> lines) {}

    @PostMapping
    @Scope("accounts:write")
    ResponseEntity<BatchJson> receive(
            @PathVariable OldSiteId site,
            @RequestParam(defaultValue = "") String name,
            Handed handed,
            InputStream body,
            Actor actor)
            throws IOException {
        var id = desk.receive(site, name, body.readNBytes(MOST), handed, actor);
        return ResponseEntity.created(URI.create("/api/v1/old-sites/" + site + "/imports/" + id))
                .body(show(site, id, actor));
    }

    @GetMapping("/{id}")
    @Scope("accounts:read")
    BatchJson show(@PathVariable OldSiteId site, @PathVariable UUID id, Actor actor) {
        var batch = desk.get(site, id, actor);
        return new BatchJson(
                id, batch.state(), batch.done(), batch.total(), batch.added(), batch.changed(), batches.counts(id));
    }

    @PostMapping("/{id}/run")
    @Scope("accounts:write")
    BatchJson run(@PathVariable OldSiteId site, @PathVariable UUID id, @RequestParam boolean overwrite, Actor actor) {
        desk.begin(site, id, overwrite, actor);
        return show(site, id, actor);
    }
}
