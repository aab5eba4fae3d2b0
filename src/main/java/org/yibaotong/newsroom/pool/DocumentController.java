package org.yibaotong.newsroom.pool;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
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
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.submission.Submissions;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;

/** Hands out the Word file a submission was read from, under its own name, to be saved and never shown in the browser. */
@RestController
class DocumentController {

    private final Submissions submissions;
    private final StoredFiles files;

    DocumentController(Submissions submissions, StoredFiles files) {
        this.submissions = submissions;
        this.files = files;
    }

    @GetMapping("/desk/pool/{id}/document")
    @Allow(Role.EDITOR)
    ResponseEntity<InputStreamResource> save(@PathVariable SubmissionId id, Actor actor) {
        var document = Optional.ofNullable(
                        submissions.getWithin(actor.reach(Role.EDITOR), id).document())
                .orElseThrow(() -> new NotFound("document of submission", id));
        var file = files.get(new FileId(document.file()));
        var disposition = ContentDisposition.attachment()
                .filename(document.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.bytes())
                .body(new InputStreamResource(files.open(file.id())));
    }
}
