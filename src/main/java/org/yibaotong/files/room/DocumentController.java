package org.yibaotong.files.room;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.yibaotong.files.FileId;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.web.Allow;

/** Hands out documents to people of the desk, to be saved and never shown in the browser. */
@RestController
class DocumentController {

    private final StoredFiles files;

    DocumentController(StoredFiles files) {
        this.files = files;
    }

    @GetMapping("/desk/files/{id}")
    @Allow
    ResponseEntity<InputStreamResource> save(@PathVariable FileId id) {
        var file = files.get(id);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(id))
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.bytes())
                .body(new InputStreamResource(files.open(id)));
    }

    private static String attachment(FileId id) {
        return ContentDisposition.attachment()
                .filename(id.toString().substring(0, 12))
                .build()
                .toString();
    }
}
