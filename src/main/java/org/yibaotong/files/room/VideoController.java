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
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;

/** Takes videos in and hands them out, piece by piece as players ask for them. */
@RestController
class VideoController {

    private final StoredFiles files;
    private final ShownFiles shown;

    VideoController(StoredFiles files, ShownFiles shown) {
        this.files = files;
        this.shown = shown;
    }

    record Uploaded(String id, String url) {}

    /** The body of the request is the video itself: a form would have to be read whole first. */
    @PostMapping({"/desk/videos", "/api/v1/videos"})
    @ResponseStatus(HttpStatus.CREATED)
    @Scope("files:write")
    @Allow({Role.CORRESPONDENT, Role.EDITOR, Role.FIRST_REVIEWER, Role.SECOND_REVIEWER, Role.FINAL_REVIEWER})
    Uploaded upload(HttpServletRequest request, Actor actor) throws IOException {
        var kept = files.keepVideo(request.getInputStream(), request.getContentLengthLong(), actor.person());
        return new Uploaded(kept.id().toString(), kept.url("video"));
    }

    @GetMapping("/files/{file}/video")
    @Allow(anyone = true)
    void show(@PathVariable String file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        shown.show(video(file), "video", request, response);
    }

    @GetMapping("/desk/files/{file}/video")
    @Allow
    void showAtTheDesk(@PathVariable String file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        shown.showAtTheDesk(video(file), request, response);
    }

    private StoredFile video(String file) {
        var id = FileId.of(file);
        return files.find(id).filter(StoredFile::isVideo).orElseThrow(() -> new NotFound("video", id));
    }
}
