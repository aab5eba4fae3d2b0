package org.yibaotong.files.room;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** Takes photos the moment they are chosen, so that a form only carries their ids. */
@RestController
@RequestMapping({"/desk/files", "/api/v1/files"})
class UploadController {

    private final StoredFiles files;

    UploadController(StoredFiles files) {
        this.files = files;
    }

    record Uploaded(String id, String url) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Scope("files:write")
    @Allow({Role.CORRESPONDENT, Role.EDITOR, Role.FIRST_REVIEWER, Role.SECOND_REVIEWER, Role.FINAL_REVIEWER})
    Uploaded upload(@RequestParam MultipartFile file, Actor actor) {
        var kept = files.keepPicture(file, file.getSize(), actor.person());
        return new Uploaded(kept.id().toString(), kept.url("large"));
    }
}
