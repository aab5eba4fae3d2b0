package org.yibaotong.files.room;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.files.FileId;
import org.yibaotong.files.PictureShower;
import org.yibaotong.files.StoredFile;
import org.yibaotong.shared.NotFound;
import org.yibaotong.web.Words;

/**
 * Hands out what is public only while somebody shows it (随稿公开的文件), and before and after that to the desk alone: a video tells more than a
 * picture before anybody has answered for who is in it, and its captions tell the same in words.
 */
@Component
class ShownFiles {

    private static final String PUBLIC = "max-age=600, must-revalidate, public";
    private static final String DESK = "no-store, private";

    private final FileSender sender;
    private final ClosedNow closed;
    private final List<PictureShower> showers;
    private final Words words;

    ShownFiles(FileSender sender, ClosedNow closed, List<PictureShower> showers, Words words) {
        this.sender = sender;
        this.closed = closed;
        this.showers = showers;
        this.words = words;
    }

    /** @param kind as the address ends */
    void show(StoredFile file, String kind, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (isPublic(file.id())) {
            sender.send(file, PUBLIC, request, response);
        } else if (request.isRequestedSessionIdValid()) {
            response.setHeader("Cache-Control", DESK);
            response.sendRedirect("/desk" + file.url(kind));
        } else if (closed.contains(file.id())) {
            gone(file, response);
        } else {
            throw new NotFound(kind, file.id());
        }
    }

    /** Closed ones too, and those nobody shows yet. */
    void showAtTheDesk(StoredFile file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        sender.send(file, DESK, request, response);
    }

    private boolean isPublic(FileId file) {
        return !closed.contains(file)
                && showers.stream()
                        .anyMatch(shower -> !shower.shown(List.of(file)).isEmpty());
    }

    private void gone(StoredFile file, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_GONE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(words.of(file.isVideo() ? "file.video.closed" : "file.captions.closed"));
    }
}
