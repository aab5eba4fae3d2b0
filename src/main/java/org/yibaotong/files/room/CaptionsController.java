package org.yibaotong.files.room;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.files.FileId;
import org.yibaotong.files.StoredFile;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.files.captions.CaptionsReader;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** Takes captions of videos in and hands them out to players. */
@RestController
class CaptionsController {

    private final StoredFiles files;
    private final ShownFiles shown;

    CaptionsController(StoredFiles files, ShownFiles shown) {
        this.files = files;
        this.shown = shown;
    }

    record Uploaded(String id, String url) {}

    /** The body of the request is the file itself, of which no more is read than is needed to see that it is too large. */
    @PostMapping({"/desk/captions", "/api/v1/captions"})
    @ResponseStatus(HttpStatus.CREATED)
    @Scope("files:write")
    @Allow({Role.CORRESPONDENT, Role.EDITOR, Role.FIRST_REVIEWER, Role.SECOND_REVIEWER, Role.FINAL_REVIEWER})
    Uploaded upload(HttpServletRequest request, Actor actor) throws IOException {
        var content = request.getInputStream().readNBytes(CaptionsReader.BYTES_MOST + 1);
        var kept = files.keepCaptions(content, actor.person());
        return new Uploaded(kept.id().toString(), kept.url("captions"));
    }

    @GetMapping("/files/{file}/captions")
    @Allow(anyone = true)
    void show(@PathVariable String file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        shown.show(captions(file), "captions", request, response);
    }

    @GetMapping("/desk/files/{file}/captions")
    @Allow
    void showAtTheDesk(@PathVariable String file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        shown.showAtTheDesk(captions(file), request, response);
    }

    private StoredFile captions(String file) {
        var id = FileId.of(file);
        return files.find(id).filter(StoredFile::isCaptions).orElseThrow(() -> new NotFound("captions", id));
    }
}
