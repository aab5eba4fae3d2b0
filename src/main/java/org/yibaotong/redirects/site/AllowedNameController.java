package org.yibaotong.redirects.site;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.FieldErrors;

/** The page 允许去的域名: to which names besides those of government old addresses may lead, why, and until when. */
@Controller
@RequestMapping("/desk/old-sites/allowed-names")
@Allow(Role.REGISTRAR)
class AllowedNameController {

    private final AllowedNames names;
    private final OldSiteDesk desk;

    AllowedNameController(AllowedNames names, OldSiteDesk desk) {
        this.names = names;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("redirects/site/names", Map.of("names", names.all(), "name", "", "reason", ""));
    }

    @PostMapping
    ModelAndView allow(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes next) {
        try {
            desk.allow(name, reason, actor);
        } catch (Refusal refusal) {
            return new ModelAndView(
                            "redirects/site/names",
                            Map.of("names", names.all(), "name", name, "reason", reason),
                            HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject(BindingResult.MODEL_KEY_PREFIX + "form", FieldErrors.of(refusal, "name", "reason"));
        }
        next.addFlashAttribute("toast", "已允许，一年后再看还要不要。");
        return new ModelAndView("redirect:/desk/old-sites/allowed-names");
    }

    @PostMapping("/removal")
    String forbid(@RequestParam String name, Actor actor, RedirectAttributes next) {
        desk.forbid(name, actor);
        next.addFlashAttribute("toast", "不再允许“" + name + "”，去那里的对照马上改为“还在整理”的页面。");
        return "redirect:/desk/old-sites/allowed-names";
    }
}
