package org.yibaotong.newsroom.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.newsroom.word.WordDocument;
import org.yibaotong.newsroom.word.WordFile;
import org.yibaotong.newsroom.word.WordPicture;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Turns;
import org.yibaotong.text.StoryHtml;
import org.yibaotong.web.Words;

/** Where a Word file is read into a draft, to be looked over before it is sent. */
@Service
class WordDesk {

    static final int READ_AT_ONCE = 2;

    /** In bytes: what is this long may be many times as long unpacked. */
    private static final long LARGE = 4L * 1024 * 1024;

    private final Turns turns = new Turns(READ_AT_ONCE, "submission.word.busy");
    private final StoredFiles files;
    private final DraftDesk drafts;
    private final Words words;

    WordDesk(StoredFiles files, DraftDesk drafts, Words words) {
        this.files = files;
        this.drafts = drafts;
        this.words = words;
    }

    /** Read into memory when it is its turn: however many come at once, few of them stand there. */
    SubmissionForm read(SubmissionForm form, InputStreamSource upload, long length, String name, Actor actor) {
        return turns.take(length > LARGE, () -> read(form, bytes(upload), name, actor));
    }

    private static byte[] bytes(InputStreamSource upload) {
        try (var content = upload.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file is kept as it was sent, its pictures are kept like any photo, and what could not be read is said. */
    private SubmissionForm read(SubmissionForm form, byte[] content, String name, Actor actor) {
        var document = WordFile.read(content);
        var original = files.keepDocument(content, name, actor.person());
        var remarks = new ArrayList<>(document.remarks());
        var body = StoryHtml.clean(document.withPictures(keptPictures(document, actor, remarks)));
        if (StoryHtml.characters(body) == 0) {
            remarks.add(words.of("submission.word.no-text"));
        }
        var read = form.read(document.title(), body, original.id(), name, remarks);
        drafts.save(actor.person(), read);
        return read;
    }

    private List<@Nullable String> keptPictures(WordDocument document, Actor actor, List<String> remarks) {
        var urls = new ArrayList<@Nullable String>();
        for (var picture : document.pictures()) {
            urls.add(keep(picture, urls.size() + 1, actor, remarks));
        }
        return urls;
    }

    private @Nullable String keep(WordPicture picture, int number, Actor actor, List<String> remarks) {
        try {
            return files.keepPicture(picture.content(), actor.person()).url("large");
        } catch (Refusal no) {
            var why = words.of(no.code(), no.arguments().toArray());
            remarks.add(words.of("submission.word.picture-left-out", number, why));
            return null;
        }
    }
}
