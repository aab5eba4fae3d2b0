package org.yibaotong.inspection.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.inspection.FindingId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Attempt;

/** Hands out a picture of a finding to those who may read it, and takes in those that are added; no cache keeps one. */
@Controller
@RequestMapping("/desk/inspections/findings/{id}/pictures")
class FindingPictureController {

    private final FindingPages pages;
    private final FindingPictures pictures;
    private final FindingPictureDesk desk;
    private final SentPictures sent;
    private final StoredFiles files;

    FindingPictureController(
            FindingPages pages,
            FindingPictures pictures,
            FindingPictureDesk desk,
            SentPictures sent,
            StoredFiles files) {
        this.pages = pages;
        this.pictures = pictures;
        this.desk = desk;
        this.sent = sent;
        this.files = files;
    }

    @PostMapping
    @Allow(Role.REGISTRAR)
    ModelAndView add(
            @PathVariable FindingId id,
            @RequestParam(required = false) @Nullable List<MultipartFile> pictures,
            Actor actor,
            RedirectAttributes flash) {
        return Attempt.at(() -> desk.add(id, sent.keep(pictures, actor.person()), actor), "pictures")
                .then("/desk/inspections/findings/" + id, "图片放上去了", flash, () -> pages.show(id, actor));
    }

    @GetMapping("/{place}")
    @Allow({Role.REGISTRAR, Role.CORRESPONDENT})
    ResponseEntity<Resource> show(@PathVariable FindingId id, @PathVariable int place, Actor actor) {
        pages.visible(id, actor);
        var picture = pictures.find(id, place).orElseThrow(() -> new NotFound("picture of a finding", place));
        var kept = files.get(picture);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore().cachePrivate())
                .contentType(MediaType.parseMediaType(kept.mediaType()))
                .contentLength(kept.bytes())
                .body(new InputStreamResource(files.open(picture)));
    }
}
