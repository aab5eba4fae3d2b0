package org.yibaotong.files.room;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.yibaotong.files.FileId;
import org.yibaotong.files.Picture;
import org.yibaotong.files.PictureCuts;
import org.yibaotong.files.Rendition;
import org.yibaotong.files.store.KeptRenditions;
import org.yibaotong.files.store.StoreKey;
import org.yibaotong.shared.NotFound;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Words;

/**
 * Hands out pictures in the size asked for. Open to everyone, since nobody can name a picture without having its content or the page
 * it stands on; until it is closed, and then to the desk alone.
 */
@RestController
class PictureController {

    /** No cache shows a picture for longer after it was closed. */
    private static final CacheControl PUBLIC =
            CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic().mustRevalidate();

    private static final CacheControl DESK = CacheControl.noStore().cachePrivate();
    private static final MediaType SENTENCE = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final int TAG_LENGTH = 24;

    private final KeptRenditions renditions;
    private final PictureCuts cuts;
    private final ClosedNow closed;
    private final Words words;

    PictureController(KeptRenditions renditions, PictureCuts cuts, ClosedNow closed, Words words) {
        this.renditions = renditions;
        this.cuts = cuts;
        this.closed = closed;
        this.words = words;
    }

    @GetMapping("/files/{file}/{rendition}")
    @Allow(anyone = true)
    ResponseEntity<?> show(
            @PathVariable String file, @PathVariable String rendition, HttpServletRequest request, WebRequest known) {
        var picture = FileId.of(file);
        var size = renditionOf(rendition);
        if (closed.contains(picture)) {
            return request.isRequestedSessionIdValid() ? atTheDesk(picture, rendition) : gone();
        }
        if (known.checkNotModified(tag(picture, size))) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .cacheControl(PUBLIC)
                    .build();
        }
        return sent(open(picture, size), PUBLIC);
    }

    /** Closed ones too. */
    @GetMapping("/desk/files/{file}/{rendition}")
    @Allow
    ResponseEntity<byte[]> showAtTheDesk(@PathVariable String file, @PathVariable String rendition) {
        return sent(open(FileId.of(file), renditionOf(rendition)), DESK);
    }

    /** Where it is looked up who asks. */
    private static ResponseEntity<?> atTheDesk(FileId picture, String rendition) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .cacheControl(DESK)
                .header("Location", "/desk/files/" + picture + "/" + rendition)
                .build();
    }

    /** Another framing makes another cut, which no cache may take for the one before. */
    private String tag(FileId picture, Rendition size) {
        var key = StoreKey.original(picture.sha256()).rendition(size, cuts.framing(picture, size));
        return picture.sha256().substring(0, TAG_LENGTH) + "-" + key.name();
    }

    private ResponseEntity<?> gone() {
        return ResponseEntity.status(HttpStatus.GONE)
                .cacheControl(CacheControl.noStore())
                .contentType(SENTENCE)
                .body(words.of("file.picture.closed"));
    }

    private Picture open(FileId picture, Rendition size) {
        return renditions
                .open(picture.sha256(), size, cuts.framing(picture, size))
                .orElseThrow(() -> new NotFound("file", picture));
    }

    private static ResponseEntity<byte[]> sent(Picture picture, CacheControl cache) {
        return ResponseEntity.ok()
                .cacheControl(cache)
                .contentType(MediaType.parseMediaType(picture.mediaType()))
                .body(picture.content());
    }

    private static Rendition renditionOf(String name) {
        return Arrays.stream(Rendition.values())
                .filter(rendition -> rendition.code().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("rendition", name));
    }
}
