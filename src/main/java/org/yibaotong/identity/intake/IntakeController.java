package org.yibaotong.identity.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;

/** Units and people by sheet: taken in after a preview. */
@Controller
@RequestMapping({"/desk/units/imports", "/desk/people/imports"})
@Allow(Role.SYSTEM_ADMINISTRATOR)
class IntakeController {

    private final List<SheetWork> works;
    private final Intakes intakes;
    private final IntakeDesk desk;
    private final IntakePages pages;

    IntakeController(List<SheetWork> works, Intakes intakes, IntakeDesk desk, IntakePages pages) {
        this.works = works;
        this.intakes = intakes;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template(HttpServletRequest request) {
        return pages.template(work(request).kind());
    }

    @GetMapping("/new")
    ModelAndView choose(HttpServletRequest request) {
        return pages.choose(work(request).kind());
    }

    @PostMapping
    ModelAndView receive(
            @RequestParam(required = false) @Nullable MultipartFile file, HttpServletRequest request, Actor actor) {
        return pages.receive(work(request).kind(), file, actor);
    }

    @GetMapping("/{id}")
    ModelAndView preview(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Outcome outcome,
            Paging paging,
            HttpServletRequest request,
            Actor actor) {
        var work = work(request);
        var intake = intakes.get(id, work.kind(), actor.person());
        return pages.preview(intake, work.preview(intake, actor), outcome, paging);
    }

    @PostMapping("/{id}/run")
    String run(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        var work = work(request);
        desk.begin(intakes.get(id, work.kind(), actor.person()), work, actor);
        return "redirect:" + work.kind().url() + "/" + id;
    }

    @GetMapping("/{id}/wrong")
    ResponseEntity<byte[]> wrong(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        var work = work(request);
        var intake = intakes.get(id, work.kind(), actor.person());
        return pages.wrong(intake, work.preview(intake, actor));
    }

    private SheetWork work(HttpServletRequest request) {
        return works.stream()
                .filter(work -> request.getRequestURI().startsWith(work.kind().url()))
                .findFirst()
                .orElseThrow();
    }
}
