package org.yibaotong.citizens.drive;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.identity.Units;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;

/** The page on which a drive (微心愿活动) is begun. */
@Controller
@RequestMapping("/desk/wishes/drives")
@Allow({Role.CORRESPONDENT, Role.EDITOR})
class DriveController {

    private final DriveDesk desk;
    private final Units units;

    DriveController(DriveDesk desk, Units units) {
        this.desk = desk;
        this.units = units;
    }

    @GetMapping("/new")
    ModelAndView blank(Actor actor) {
        return form(DriveForm.empty(actor.unit().toString()), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView begin(
            @ModelAttribute("driveForm") DriveForm typed, BindingResult errors, Actor actor, RedirectAttributes next) {
        if (!Attempt.succeeds(errors, "name", () -> desk.begin(typed, actor))) {
            return form(typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        next.addFlashAttribute("toast", "可以登记心愿了。");
        return new ModelAndView("redirect:/desk/wishes/new");
    }

    private ModelAndView form(DriveForm typed, HttpStatus status) {
        var model = Map.of("form", typed, "unit", units.written(DriveForm.or(typed.unit())));
        return new ModelAndView("citizens/drive/form", model, status);
    }
}
