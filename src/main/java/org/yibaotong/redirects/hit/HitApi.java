package org.yibaotong.redirects.hit;

import java.io.InputStream;
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

/** Logs for programs: of any size, sent as they are, packed or not. */
@RestController
@RequestMapping("/api/v1/old-sites/{site}/hits")
@Allow(Role.REGISTRAR)
class HitApi {

    private final HitDesk desk;

    HitApi(HitDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    @Scope("accounts:write")
    LogReport take(@PathVariable OldSiteId site, @RequestParam String name, InputStream body, Actor actor) {
        return desk.take(site, name, body, actor);
    }
}
