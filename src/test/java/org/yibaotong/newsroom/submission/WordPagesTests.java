package org.yibaotong.newsroom.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.InputStreamSource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.hint.Looked;
import org.yibaotong.shared.NewId;

/** From a Word file to a submission: read, looked over, sent. */
@YibaotongTest
class WordPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Submissions submissions;

    @Autowired
    DraftDesk drafts;

    @Autowired
    WordDesk word;

    @Autowired
    TestSubmissions sent;

    @Autowired
    Looked looked;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Signed signed;

    @Test
    void aWordFileIsReadIntoADraftWithItsPictureInPlace() throws Exception {
        var key = NewId.next();
        var answer = read(key, docx());
        assertThat(answer).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/desk/submissions/new?draft=" + key);
        var form = drafts.open(signed.person("hejia"), key);
        assertThat(form.title()).isEqualTo("河西社区食堂开张了");
        assertThat(form.body()).containsSubsequence("一荤两素11元。", "<figure>", "/files/", "老人说方便。");
        assertThat(form.place()).isEqualTo("河西社区");
    }

    @Test
    void whatWasReadIsSentWithTheFileItWasReadFrom() throws Exception {
        var key = NewId.next();
        read(key, docx());
        var form = drafts.open(signed.person("hejia"), key);
        var sent = mvc.post()
                .uri("/desk/submissions")
                .with(signed.as("hejia"))
                .with(csrf())
                .param("key", key.toString())
                .param("kind", "STORY")
                .param("title", form.title())
                .param("body", form.body())
                .param("document", form.document())
                .param("documentName", form.documentName())
                .exchange();
        var url = String.valueOf(sent.getResponse().getRedirectedUrl());
        var received = submissions
                .findById(SubmissionId.of(url.substring(url.lastIndexOf('/') + 1)))
                .orElseThrow();
        assertThat(received.document()).isEqualTo(new SentDocument(form.document(), "食堂.docx"));
        assertThat(received.content().body()).contains("<figure>");
        var saved = mvc.get()
                .uri("/desk/pool/" + received.id() + "/document")
                .with(signed.as("luyuan"))
                .exchange();
        assertThat(saved).hasStatusOk();
        assertThat(saved.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .endsWith("filename*=UTF-8''%E9%A3%9F%E5%A0%82.docx");
    }

    @Test
    void whatWasReadIsComparedWithWhatOthersReported() throws Exception {
        var earlier = sent.lead("zhouxiaolan", "柳条湾的皮影班停了十二年又开锣，班主葛师傅刻了四十天驴皮，来看的孩子坐满了晒谷场");
        looked.atEverything();
        var key = NewId.next();
        read(key, docx("柳条湾的皮影又亮起来了", "柳条湾的皮影班停了十二年，今天上午又开锣，班主葛师傅刻了四十天驴皮。"));
        var form = drafts.open(signed.person("hejia"), key);
        assertThat(mvc.post()
                        .uri("/desk/submissions/likely")
                        .with(signed.as("hejia"))
                        .with(csrf())
                        .param("key", key.toString())
                        .param("kind", form.kind().name())
                        .param("title", form.title())
                        .param("body", form.body())
                        .param("place", form.place())
                        .param("part", "hints")
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("可能已经有人报过", "value=\"" + earlier + "\"", "班主葛师傅刻了四十天驴皮");
    }

    @Test
    void howeverManyComeAtOnceFewStandInTheMemory() throws Exception {
        var file = docx();
        var keys = Stream.generate(NewId::next).limit(12).toList();
        var opened = new AtomicInteger();
        var most = new AtomicInteger();
        InputStreamSource upload = () -> {
            most.accumulateAndGet(opened.incrementAndGet() - saved(keys), Math::max);
            return new ByteArrayInputStream(file);
        };
        var start = new CyclicBarrier(keys.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var read = threads.invokeAll(keys.stream()
                    .<Callable<SubmissionForm>>map(key -> () -> {
                        start.await();
                        return word.read(empty(key), upload, file.length, "食堂.docx", signed.actor("hejia"));
                    })
                    .toList());
            assertThat(read).allMatch(one -> one.resultNow().title().equals("河西社区食堂开张了"));
        }
        assertThat(most.get()).isBetween(1, WordDesk.READ_AT_ONCE);
    }

    private static SubmissionForm empty(UUID key) {
        return SubmissionForm.typed(MultiValueMap.fromSingleValue(Map.of("key", key.toString(), "kind", "STORY")));
    }

    private int saved(List<UUID> keys) {
        return jdbc.sql("select count(*) from newsroom.draft where key in (:keys)")
                .param("keys", keys)
                .query(Integer.class)
                .single();
    }

    private MvcTestResult read(UUID key, byte[] file) {
        return mvc.post()
                .uri("/desk/submissions/word")
                .with(signed.as("hejia"))
                .with(csrf())
                .multipart()
                .file(new MockMultipartFile("word", "食堂.docx", null, file))
                .param("key", key.toString())
                .param("place", "河西社区")
                .exchange();
    }

    private static byte[] docx() throws Exception {
        return docx("河西社区食堂开张了", "今天上午，河西社区食堂开张，一荤两素11元。");
    }

    private static byte[] docx(String title, String first) throws Exception {
        try (var word = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            word.createParagraph().createRun().setText(title);
            word.getParagraphArray(0).setAlignment(org.apache.poi.xwpf.usermodel.ParagraphAlignment.CENTER);
            word.createParagraph().createRun().setText(first);
            var photo = new ByteArrayInputStream(new ExampleCity.Picture("canteen", 7, null).jpeg());
            word.createParagraph()
                    .createRun()
                    .addPicture(photo, Document.PICTURE_TYPE_JPEG, "食堂.jpg", Units.toEMU(320), Units.toEMU(180));
            word.createParagraph().createRun().setText("老人说方便。");
            word.write(out);
            return out.toByteArray();
        }
    }
}
