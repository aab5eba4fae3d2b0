package org.yibaotong.redirects.host;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.redirects.site.OldSiteDesk;
import org.yibaotong.redirects.site.OldSites;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;

/** Looking at the names of one old website at once: nobody waits for the night on the day they are switched over. */
@Controller
@Allow(Role.REGISTRAR)
class HostController {

    private final OldSites sites;
    private final HostWatch watch;

    HostController(OldSites sites, HostWatch watch) {
        this.sites = sites;
        this.watch = watch;
    }

    @PostMapping("/desk/old-sites/{id}/names")
    String look(@PathVariable OldSiteId id, Actor actor, RedirectAttributes flash) {
        boolean isKnown = watch.look(List.of(sites.getVisibleTo(id, OldSiteDesk.reach(actor))));
        flash.addFlashAttribute("toast", isKnown ? "看过了" : "本门户自己的域名都查不到，这次没看成");
        return "redirect:/desk/old-sites/" + id;
    }
}
