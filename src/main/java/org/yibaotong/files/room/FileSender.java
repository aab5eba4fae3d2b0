package org.yibaotong.files.room;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.files.StoredFile;
import org.yibaotong.files.store.Store;
import org.yibaotong.files.store.StoreKey;
import org.yibaotong.shared.NotFound;

/** Sends a file from the store, or the part of it that was asked for, without holding it in memory. */
@Component
class FileSender {

    private final Store store;

    FileSender(Store store) {
        this.store = store;
    }

    void send(StoredFile file, String cache, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var tag = "\"" + file.id() + "\"";
        response.setHeader("Cache-Control", cache);
        response.setHeader("ETag", tag);
        response.setHeader("Accept-Ranges", "bytes");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        try {
            var part = ByteSpan.of(range(request, tag), file.bytes());
            part.ifPresent(span -> {
                response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
                response.setHeader("Content-Range", span.of(file.bytes()));
            });
            write(file, part.orElse(new ByteSpan(0, file.bytes())), request, response);
        } catch (ByteSpan.Beyond beyond) {
            response.setHeader("Content-Range", "bytes */" + file.bytes());
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
        }
    }

    /** A part of another file than the one the player began with would be noise. */
    private static @Nullable String range(HttpServletRequest request, String tag) {
        var only = request.getHeader("If-Range");
        return only == null || only.equals(tag) ? request.getHeader("Range") : null;
    }

    private void write(StoredFile file, ByteSpan span, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(file.mediaType());
        response.setContentLengthLong(span.length());
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        try (var content = store.open(StoreKey.original(file.id().sha256()), span.from(), span.length())
                .orElseThrow(() -> new NotFound("file", file.id()))) {
            content.transferTo(response.getOutputStream());
        }
    }
}
