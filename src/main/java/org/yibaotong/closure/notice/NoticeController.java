package org.yibaotong.closure.notice;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.closure.CaseId;
import org.yibaotong.closure.closurecase.KnownCases;
import org.yibaotong.papers.PdfFile;
import org.yibaotong.papers.PictureFile;
import org.yibaotong.papers.QrCode;
import org.yibaotong.papers.WordFile;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;
import org.yibaotong.web.Download;

/** The notice of a case: to be looked over, completed, and taken away as page, file, picture and text. */
@Controller
@RequestMapping("/desk/closures/{id}/notice")
@Allow({Role.REGISTRAR, Role.CORRESPONDENT})
class NoticeController {

    private final KnownCases cases;
    private final NoticeDesk desk;
    private final NoticeWriter writer;

    NoticeController(KnownCases cases, NoticeDesk desk, NoticeWriter writer) {
        this.cases = cases;
        this.desk = desk;
        this.writer = writer;
    }

    @GetMapping
    ModelAndView show(@PathVariable CaseId id, Actor actor) {
        return page(id, NoticeForm.of(writer.words(cases.visible(id, actor))), actor);
    }

    @PostMapping
    ModelAndView write(
            @PathVariable CaseId id, @ModelAttribute NoticeForm typed, Actor actor, RedirectAttributes flash) {
        return Attempt.at(() -> desk.write(id, typed, actor), NoticeForm.FIELDS)
                .then("/desk/closures/" + id + "/notice", "公告改好了", flash, () -> page(id, typed, actor));
    }

    @GetMapping("/word")
    ResponseEntity<byte[]> word(@PathVariable CaseId id, Actor actor) {
        var notice = notice(id, actor);
        return Download.document(notice.title(), WordFile.of(notice.paper()));
    }

    @GetMapping("/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable CaseId id, Actor actor) {
        var notice = notice(id, actor);
        return Download.pdf(notice.title(), PdfFile.of(notice.paper()));
    }

    @GetMapping("/picture")
    ResponseEntity<byte[]> picture(@PathVariable CaseId id, Actor actor) {
        var notice = notice(id, actor);
        return png(PictureFile.of(notice.paper(), notice.moved(), "扫码看每项服务的新去处"));
    }

    /** To be put over the codes that hang on walls. */
    @GetMapping("/code")
    ResponseEntity<byte[]> code(@PathVariable CaseId id, Actor actor) {
        return png(QrCode.of(notice(id, actor).moved()).picture());
    }

    private ClosingNotice notice(CaseId id, Actor actor) {
        return desk.notice(cases.visible(id, actor));
    }

    private ModelAndView page(CaseId id, NoticeForm form, Actor actor) {
        var closing = cases.visible(id, actor);
        var notice = desk.notice(closing);
        var page = new NoticePage(
                "/desk/closures/" + id + "/notice",
                "/desk/closures/" + id,
                notice.name(),
                notice,
                closing.isTold(),
                closing.isReversed(),
                !closing.isTold() && !closing.isReversed(),
                closing.isWebsite() ? notice.banner() : "",
                form);
        return new ModelAndView("closure/notice/show", "noticed", page);
    }

    private static ResponseEntity<byte[]> png(byte[] picture) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .body(picture);
    }
}
