package org.yibaotong.files.room;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.files.FileId;
import org.yibaotong.files.PointOfInterest;
import org.yibaotong.files.Rendition;
import org.yibaotong.files.store.KeptRenditions;
import org.yibaotong.shared.NotFound;
import org.yibaotong.web.Allow;

/**
 * Hands out pictures in the size asked for. Open to everyone: nobody can name a picture without having its content or the page
 * it stands on.
 */
@RestController
class PictureController {

    private final KeptRenditions renditions;

    PictureController(KeptRenditions renditions) {
        this.renditions = renditions;
    }

    @GetMapping("/files/{file}/{rendition}")
    @Allow(anyone = true)
    ResponseEntity<byte[]> show(@PathVariable String file, @PathVariable String rendition) {
        var picture = renditions
                .open(FileId.of(file).sha256(), renditionOf(rendition), PointOfInterest.USUAL)
                .orElseThrow(() -> new NotFound("file", file));
        return ResponseEntity.ok()
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .contentType(MediaType.parseMediaType(picture.mediaType()))
                .body(picture.content());
    }

    private static Rendition renditionOf(String name) {
        return Arrays.stream(Rendition.values())
                .filter(rendition -> rendition.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("rendition", name));
    }
}
