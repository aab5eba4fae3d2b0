package org.yibaotong.newsroom.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.Newsroom;
import org.yibaotong.newsroom.SignedOffStories;
import org.yibaotong.newsroom.SignedOffStories.Credit;
import org.yibaotong.newsroom.review.ReviewResult;
import org.yibaotong.newsroom.story.Round;
import org.yibaotong.newsroom.story.Stage;
import org.yibaotong.shared.NotFound;

/** What is handed on for publication is what was signed. */
@YibaotongTest
class SignedEditionsTests {

    @Autowired
    SignedOffStories signed;

    @Autowired
    SignOffs signOffs;

    @Autowired
    Newsroom newsroom;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theHashOfWhatIsStoredIsTheOneThatWasSigned() {
        var story = newsroom.signedOff("签发的稿");
        assertThat(newsroom.get(story).stage()).isEqualTo(Stage.SIGNED_OFF);
        assertThat(signed.get(story, 1).sha256())
                .isEqualTo(signOffs.get(story, 1).sha256());
    }

    @Test
    void thoseWhoHadAPartAreNamedAndConcerned() {
        var story = newsroom.signedOff("有署名的稿");
        assertThat(signed.get(story, 1).credits())
                .containsExactly(
                        new Credit("编辑", "陆远"),
                        new Credit("初审", "程敏"),
                        new Credit("复审", "沈知秋"),
                        new Credit("终审", "顾明"));
        assertThat(signed.get(story, 1).concerned())
                .contains(
                        newsroom.actor("luyuan").person(),
                        newsroom.actor("guming").person());
    }

    /** Whoever passed an earlier text that came back never saw this one. */
    @Test
    void onlyThoseWhoPassedThisTextAreNamed() {
        var story = newsroom.inFirstReview("退回又应急的稿");
        newsroom.pass(story, Round.FIRST, "chengmin");
        newsroom.review(story, Round.SECOND, ReviewResult.SEND_BACK, "shenzhiqiu");
        newsroom.save(story, "退回又应急的稿", "<p>全部重写了。</p>", "luyuan");
        newsroom.send(story);
        newsroom.passInEmergency(story, "guming");
        newsroom.readAndSign(story, "guming");

        assertThat(signed.get(story, 2).credits()).containsExactly(new Credit("编辑", "陆远"), new Credit("终审", "顾明"));
    }

    @Test
    void whatWasNeverSignedIsNotHandedOn() {
        var story = newsroom.toBeSigned("没签发的稿");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> signed.get(story, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update newsroom.edition set body = ''",
                "delete from newsroom.review",
                "update newsroom.sign_off set sha256 = sha256",
                "delete from newsroom.proof",
                "update newsroom.correction set note = ''",
                "delete from newsroom.withdrawal",
                "update newsroom.submission_answer set reason = ''",
                "delete from publishing.receipt",
                "truncate newsroom.edition cascade"
            })
    void theDatabaseRefusesToChangeWhatWasDecided(String change) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(change).update())
                .withMessageContaining("only ever added to");
    }
}
