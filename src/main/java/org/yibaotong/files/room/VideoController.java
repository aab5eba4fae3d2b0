package org.yibaotong.files.room;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.files.FileId;
import org.yibaotong.files.PictureShower;
import org.yibaotong.files.StoredFile;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Scope;
import org.yibaotong.web.Words;

/**
 * Takes videos in and hands them out, piece by piece as players ask for them. Open to everyone as long as somebody shows it to the
 * public, and before and after that to the desk alone: a video tells more than a picture before anybody has answered for who is in it.
 */
@RestController
class VideoController {

    private static final String PUBLIC = "max-age=600, must-revalidate, public";
    private static final String DESK = "no-store, private";

    private final StoredFiles files;
    private final FileSender sender;
    private final ClosedNow closed;
    private final List<PictureShower> showers;
    private final Words words;

    VideoController(StoredFiles files, FileSender sender, ClosedNow closed, List<PictureShower> showers, Words words) {
        this.files = files;
        this.sender = sender;
        this.closed = closed;
        this.showers = showers;
        this.words = words;
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
        var video = video(file);
        if (isPublic(video.id())) {
            sender.send(video, PUBLIC, request, response);
        } else if (request.isRequestedSessionIdValid()) {
            response.setHeader("Cache-Control", DESK);
            response.sendRedirect("/desk/files/" + video.id() + "/video");
        } else if (closed.contains(video.id())) {
            gone(response);
        } else {
            throw new NotFound("video", video.id());
        }
    }

    private boolean isPublic(FileId video) {
        return !closed.contains(video)
                && showers.stream()
                        .anyMatch(shower -> !shower.shown(List.of(video)).isEmpty());
    }

    private void gone(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_GONE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(words.of("file.video.closed"));
    }

    /** Closed ones too, and those nobody shows yet. */
    @GetMapping("/desk/files/{file}/video")
    @Allow
    void showAtTheDesk(@PathVariable String file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        sender.send(video(file), DESK, request, response);
    }

    private StoredFile video(String file) {
        var id = FileId.of(file);
        return files.find(id).filter(StoredFile::isVideo).orElseThrow(() -> new NotFound("video", id));
    }
}
