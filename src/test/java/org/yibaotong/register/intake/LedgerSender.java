package org.yibaotong.register.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yibaotong.Signed;
import org.yibaotong.identity.Staff;
import org.yibaotong.identity.Units.Level;

/** A registrar who sends in ledgers, looks at the preview once it is there, and takes them over. */
abstract class LedgerSender {

    static final String BASE = "/desk/accounts/imports";

    /** On a machine where others work too. */
    private static final Duration LONG = Duration.ofMinutes(1);

    /** Of the whole city, where a test does not say otherwise. */
    String sender = "duruo";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    Staff staff;

    String newUnit() {
        return staff.newUnit(staff.unit("望江区"), Level.DEPARTMENT).name();
    }

    static String hex() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    static UUID id(String preview) {
        return UUID.fromString(preview.substring(preview.lastIndexOf('/') + 1));
    }

    void run(String preview) {
        begin(preview);
        awaitWords(preview, "已经导入");
    }

    void begin(String preview) {
        assertThat(post(preview + "/run")).hasStatus3xxRedirection();
    }

    String upload(String name, String csv, String unit) {
        return upload(name, csv.getBytes(UTF_8), unit);
    }

    String upload(String name, byte[] content, String unit) {
        return judged(send(name, content, unit));
    }

    /** One whose figures are of another day than today. */
    String upload(String name, String csv, String unit, LocalDate figuresOn) {
        return judged(send(name, csv.getBytes(UTF_8), unit, "figuresOn", figuresOn.toString()));
    }

    String judged(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        var preview = String.valueOf(answer.getResponse().getRedirectedUrl());
        awaitJudged(preview);
        return preview;
    }

    void awaitJudged(String preview) {
        await().atMost(LONG)
                .untilAsserted(() ->
                        assertThat(page(preview)).bodyText().contains("表里没有").doesNotContain("正在和台账核对"));
    }

    void awaitWords(String preview, String words) {
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(page(preview)).bodyText().contains(words));
    }

    MvcTestResult send(String name, byte[] content, String unit, String... fields) {
        var request = mvc.post()
                .uri(BASE)
                .multipart()
                .file(new MockMultipartFile("file", name, null, content))
                .param("unit", unit)
                .with(signed.as(sender))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    MvcTestResult page(String address) {
        return mvc.get().uri(address).with(signed.as(sender)).exchange();
    }

    MvcTestResult post(String address, String... fields) {
        var request = mvc.post().uri(address).with(signed.as(sender)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
