package org.yibaotong.newsroom.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yibaotong.shared.Refusal;
import org.zwobble.mammoth.DocumentConverter;

/** A Word file that somebody sends (Word 稿件): trusted in nothing, read for its text, its form and its pictures. */
public final class WordFile {

    private static final String STYLES = """
            p[style-name='Title'] => h1.title:fresh
            p.%s => p.centred:fresh
            p[style-name^='toc '] => !
            p[style-name^='TOC '] => !
            u => u
            """.formatted(ParagraphEdit.CENTRED);

    private WordFile() {}

    public static WordDocument read(byte[] file) {
        FileKind.check(file);
        try (var archive = WordArchive.open(file)) {
            return read(archive);
        }
    }

    private static WordDocument read(WordArchive archive) {
        var remarks = EnumSet.noneOf(Remark.class);
        var copy = CleanCopy.of(archive, remarks);
        var tray = new PictureTray(archive, remarks);
        var body = WordBody.of(converted(copy, tray));
        return new WordDocument(body.title(), body.html(), List.copyOf(tray.pictures()), words(remarks));
    }

    /** The converter trusts the files that it reads; whatever it stumbles over is the file's fault. */
    private static String converted(byte[] copy, PictureTray tray) {
        try {
            return new DocumentConverter()
                    .disableEmbeddedStyleMap()
                    .addStyleMap(STYLES)
                    .imageConverter(tray::put)
                    .convertToHtml(new ByteArrayInputStream(copy))
                    .getValue();
        } catch (Refusal no) {
            throw no;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new Refusal("word.read.broken");
        }
    }

    private static List<String> words(Set<Remark> remarks) {
        return remarks.stream().map(Remark::words).toList();
    }
}
