package org.yibaotong.files.room;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
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

    /** Nothing is said of it before it is known to be there: what is said would go out with the words that it is not. */
    void send(StoredFile file, String cache, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var tag = tag(file);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            describe(file, cache, response);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else if (request.getMethod().equals("HEAD")) {
            answerHead(file, cache, response);
        } else {
            answer(file, range(request, tag), cache, response);
        }
    }

    /** Of a range only GET may ask. */
    private void answerHead(StoredFile file, String cache, HttpServletResponse response) {
        if (!store.has(key(file))) {
            throw new NotFound("file", file.id());
        }
        describe(file, cache, response);
        describe(file, file.bytes(), response);
    }

    private void answer(StoredFile file, @Nullable String range, String cache, HttpServletResponse response)
            throws IOException {
        try {
            write(file, ByteSpan.of(range, file.bytes()), cache, response);
        } catch (ByteSpan.Beyond beyond) {
            response.setHeader("Content-Range", "bytes */" + file.bytes());
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
        }
    }

    private void write(StoredFile file, Optional<ByteSpan> part, String cache, HttpServletResponse response)
            throws IOException {
        var span = part.orElse(new ByteSpan(0, file.bytes()));
        try (var content =
                store.open(key(file), span.from(), span.length()).orElseThrow(() -> new NotFound("file", file.id()))) {
            describe(file, cache, response);
            describe(file, span.length(), response);
            if (part.isPresent()) {
                response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
                response.setHeader("Content-Range", span.of(file.bytes()));
            }
            content.transferTo(response.getOutputStream());
        }
    }

    private static void describe(StoredFile file, String cache, HttpServletResponse response) {
        response.setHeader("Cache-Control", cache);
        response.setHeader("ETag", tag(file));
        response.setHeader("Accept-Ranges", "bytes");
    }

    private static void describe(StoredFile file, long length, HttpServletResponse response) {
        response.setContentType(file.mediaType());
        response.setContentLengthLong(length);
    }

    /** A part of another file than the one the player began with would be noise. */
    private static @Nullable String range(HttpServletRequest request, String tag) {
        var only = request.getHeader("If-Range");
        return only == null || only.equals(tag) ? request.getHeader("Range") : null;
    }

    private static String tag(StoredFile file) {
        return "\"" + file.id() + "\"";
    }

    private static StoreKey key(StoredFile file) {
        return StoreKey.original(file.id().sha256());
    }
}
