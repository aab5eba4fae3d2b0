package org.yibaotong.inspection.finding;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.inspection.FindingId;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;

/** Hands out a picture of a finding to those who may read it; no cache keeps it. */
@Controller
class FindingPictureController {

    private final FindingPages pages;
    private final FindingPictures pictures;
    private final StoredFiles files;

    FindingPictureController(FindingPages pages, FindingPictures pictures, StoredFiles files) {
        this.pages = pages;
        this.pictures = pictures;
        this.files = files;
    }

    @GetMapping("/desk/inspections/findings/{id}/pictures/{place}")
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
