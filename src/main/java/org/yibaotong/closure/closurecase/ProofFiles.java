package org.yibaotong.closure.closurecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.yibaotong.files.FileId;
import org.yibaotong.files.StoredFile;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.shared.Actor;

/** The files brought at stations (凭证): a photo or screenshot, or a Word, Excel or PDF file. */
@Component
class ProofFiles {

    private final StoredFiles files;

    ProofFiles(StoredFiles files) {
        this.files = files;
    }

    StationForm with(StationForm typed, @Nullable MultipartFile proof, Actor actor) {
        return proof == null || proof.isEmpty()
                ? typed
                : typed.with(keep(proof, actor).id());
    }

    StoredFile keep(MultipartFile proof, Actor actor) {
        try {
            return String.valueOf(proof.getContentType()).startsWith("image/")
                    ? files.keepPicture(proof, proof.getSize(), actor.person())
                    : files.keepDocument(proof.getBytes(), String.valueOf(proof.getOriginalFilename()), actor.person());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To be saved, never to be run by a browser as a page of ours. */
    ResponseEntity<Resource> answer(FileId id) {
        var file = files.get(id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (file.isPicture() ? ContentDisposition.inline() : ContentDisposition.attachment())
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new InputStreamResource(files.open(id)));
    }
}
