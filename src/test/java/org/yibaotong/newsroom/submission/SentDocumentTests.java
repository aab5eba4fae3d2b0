package org.yibaotong.newsroom.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yibaotong.files.FileId;

/** A file is saved under the name it was sent with, and under no name that does something else. */
class SentDocumentTests {

    @ParameterizedTest
    @CsvSource({
        "食堂开张.docx, 食堂开张.docx",
        "食堂 (终稿).DOCX, 食堂 (终稿).docx",
        "../../etc/passwd, etc_passwd.docx",
        "C:\\稿件\\通知.docx, C_稿件_通知.docx",
        "通知.docx.exe, 通知.docx.exe.docx",
        ".docx, 来稿.docx",
        "..., 来稿.docx",
        "通知\"; filename=\"x.exe, 通知_; filename=_x.exe.docx",
    })
    void aHostileNameIsMadeSafe(String sent, String saved) {
        assertThat(document(sent).fileName()).isEqualTo(saved);
    }

    @Test
    void whatCannotBeSeenIsNotInAName() {
        assertThat(document("通知\u202Excod.exe\r\nX: y").fileName())
                .endsWith(".docx")
                .doesNotContain("\u202E", "\r", "\n");
    }

    private static SentDocument document(String name) {
        return new SentDocument(new FileId("a".repeat(64)).sha256(), name);
    }
}
