package org.yibaotong.newsroom.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yibaotong.newsroom.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.MultiValueMap;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.pair.SenderWord;
import org.yibaotong.newsroom.submission.SubmissionDesk.Received;
import org.yibaotong.shared.NewId;

@YibaotongTest
class SubmissionDeskTests {

    @Autowired
    SubmissionDesk desk;

    @Autowired
    DraftDesk drafts;

    @Autowired
    Submissions submissions;

    @Autowired
    Photos photos;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Test
    void sentTwiceItIsReceivedOnceAndLandsOnTheSameReceipt() {
        var sent = lead(NewId.next(), "井盖松了");
        var first = desk.submit(sent, signed.actor("hejia"));
        var second = desk.submit(sent, signed.actor("hejia"));
        assertThat(first.fresh()).isTrue();
        assertThat(second).isEqualTo(new Received(first.submission(), false));
    }

    @Test
    void noSubmissionBecomesAStoryThatIsNotThere() {
        var sent = desk.submit(lead(NewId.next(), "稿件在哪"), signed.actor("hejia"));
        var lost = jdbc.sql("""
                update newsroom.submission
                   set status = 'ADOPTED', answered_by = author_id, answered_at = now(), story_id = :nowhere where id = :id
                """)
                .param("nowhere", NewId.next())
                .param("id", sent.submission().value());
        assertThatThrownBy(lost::update).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void sentByManyThreadsAtOnceItIsReceivedOnce() throws Exception {
        var sent = lead(NewId.next(), "路灯亮了");
        var hejia = signed.actor("hejia");
        var start = new CyclicBarrier(8);
        Callable<Received> send = () -> {
            start.await();
            return desk.submit(sent, hejia);
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var receipts = threads.invokeAll(java.util.Collections.nCopies(8, send));
            assertThat(receipts)
                    .extracting(Future::resultNow)
                    .extracting(Received::submission)
                    .containsOnly(receipts.getFirst().get().submission());
            assertThat(receipts)
                    .extracting(Future::resultNow)
                    .filteredOn(Received::fresh)
                    .hasSize(1);
        }
        assertThat(sentWith(sent.key())).isEqualTo(1);
    }

    @RepeatedTest(20)
    void whatIsAutosavedWhileItIsSentLeavesNoDraft() throws Exception {
        var sent = lead(NewId.next(), "一边存一边交");
        var hejia = signed.actor("hejia");
        var form = SubmissionForm.typed(
                MultiValueMap.fromSingleValue(Map.of("key", sent.key().toString(), "text", "一边存一边交")));
        var start = new CyclicBarrier(2);
        Callable<Object> send = () -> {
            start.await();
            return desk.submit(sent, hejia);
        };
        Callable<Object> save = () -> {
            start.await();
            drafts.save(hejia.person(), form);
            return form;
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(List.of(send, save)))
                    .extracting(Future::state)
                    .containsOnly(Future.State.SUCCESS);
        }
        assertThat(draftsWith(sent.key())).isZero();
    }

    private int draftsWith(UUID key) {
        return jdbc.sql("select count(*) from newsroom.draft where key = :key")
                .param("key", key)
                .query(Integer.class)
                .single();
    }

    @Test
    void whatWasChangedAfterItArrivedIsNotSilentlyDropped() {
        var key = NewId.next();
        desk.submit(lead(key, "三部电梯"), signed.actor("hejia"));
        assertRefused("submission.send.changed-since", () -> desk.submit(lead(key, "四部电梯"), signed.actor("hejia")));
    }

    @Test
    void nobodyReachesAnothersReceiptByItsKey() {
        var sent = lead(NewId.next(), "桥修好了");
        desk.submit(sent, signed.actor("hejia"));
        assertRefused("submission.send.key-taken", () -> desk.submit(sent, signed.actor("wanglei")));
    }

    @Test
    void photosKeepTheirOrder() {
        var pictures = List.of(picture(3), picture(1), picture(2));
        var sent = new NewSubmission(NewId.next(), lead("三张照片"), null, pictures, SenderWord.NONE);
        var receipt = desk.submit(sent, signed.actor("hejia"));
        assertThat(submissions.findById(receipt.submission()).orElseThrow().pictures())
                .isEqualTo(pictures);
    }

    @Test
    void aPhotoThatWasNeverSentIsRefusedAndNothingIsReceived() {
        var key = NewId.next();
        var pictures = List.of(new SubmissionPicture("a".repeat(64), ""));
        var sent = new NewSubmission(key, lead("没有照片"), null, pictures, SenderWord.NONE);
        assertRefused("submission.pictures.not-kept", () -> desk.submit(sent, signed.actor("hejia")));
        assertThat(sentWith(key)).isZero();
    }

    @Test
    void anUnknownWordFileIsRefused() {
        var document = new SentDocument("b".repeat(64), "稿件.docx");
        var sent = new NewSubmission(NewId.next(), lead("没有文件"), document, List.of(), SenderWord.NONE);
        assertRefused("submission.word.missing", () -> desk.submit(sent, signed.actor("hejia")));
    }

    private SubmissionPicture picture(int seed) {
        return SubmissionPicture.of(photos.keep(seed), "第" + seed + "张");
    }

    private int sentWith(UUID key) {
        return jdbc.sql("select count(*) from newsroom.submission where client_key = :key")
                .param("key", key)
                .query(Integer.class)
                .single();
    }

    private static NewSubmission lead(UUID key, String text) {
        return new NewSubmission(key, lead(text), null, List.of(), SenderWord.NONE);
    }

    private static SubmissionContent lead(String text) {
        return SubmissionContent.lead(text, "河西社区", "今天上午", "我，何佳");
    }
}
