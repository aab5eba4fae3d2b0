package org.yibaotong.redirects.health;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yibaotong.fetch.Answer;
import org.yibaotong.fetch.Body;
import org.yibaotong.fetch.Fetched;
import org.yibaotong.fetch.Trouble;
import org.yibaotong.redirects.mapping.Health;
import org.yibaotong.redirects.site.Guard;

/** A target is dead when it was away two nights in a row, and not before. */
class JudgedTests {

    private static final Guard GUARD =
            new Guard(Set.of("gov.cn"), Set.of("old.gov.cn", "portal.gov.cn"), "https://portal.gov.cn");
    private static final URI PAGE = URI.create("https://www.shili.gov.cn/a");

    private static Fetched answered(int status, byte[] body, URI... way) {
        var answer = new Answer(status, "text/html", "", "", new Body(body, false), null);
        return new Fetched(PAGE, List.of(way), Trouble.NONE, answer, Duration.ZERO);
    }

    private static Fetched titled(String title) {
        return answered(200, ("<html><head><title>" + title + "</title></head></html>").getBytes(UTF_8));
    }

    private static Fetched not(Trouble trouble) {
        return new Fetched(PAGE, List.of(), trouble, Answer.NONE, Duration.ZERO);
    }

    private static Judged judged(Fetched fetched, int before) {
        return Judged.of(TargetSeen.of(fetched, GUARD::isOld), before);
    }

    @Test
    void aPageIsFine() {
        assertThat(judged(titled("新闻中心"), 1)).isEqualTo(new Judged(Health.FINE, 0));
    }

    @Test
    void oneNightAwayIsNotDead() {
        assertThat(judged(answered(404, new byte[0]), 0)).isEqualTo(new Judged(Health.UNSURE, 1));
        assertThat(judged(answered(404, new byte[0]), 1)).isEqualTo(new Judged(Health.DEAD, 2));
        assertThat(judged(not(Trouble.NO_SUCH_NAME), 1)).isEqualTo(new Judged(Health.DEAD, 2));
    }

    @Test
    void aPageOfErrorAnsweredAsFineIsAway() {
        assertThat(judged(titled("404 页面不存在"), 1).health()).isEqualTo(Health.DEAD);
        var gbk = "<title>您访问的页面找不到了</title>".getBytes(Charset.forName("GBK"));
        assertThat(judged(answered(200, gbk), 1).health()).isEqualTo(Health.DEAD);
        assertThat(judged(titled("第404次常务会议召开"), 0).health()).isEqualTo(Health.FINE);
        assertThat(judged(titled("出错了"), 0).health())
                .as("a title is short of proof on one night")
                .isEqualTo(Health.UNSURE);
    }

    @Test
    void whoeverOnlyRefusesAProgramIsNotDead() {
        assertThat(judged(answered(403, new byte[0]), 5)).isEqualTo(new Judged(Health.UNSURE, 0));
        assertThat(judged(not(Trouble.CERTIFICATE_UNKNOWN), 5)).isEqualTo(new Judged(Health.UNSURE, 0));
    }

    @Test
    void whatLeadsBackToAnOldHostIsACircle() {
        assertThat(judged(answered(200, new byte[0], URI.create("https://www.old.gov.cn/a")), 0)
                        .health())
                .isEqualTo(Health.CIRCLE);
        assertThat(judged(not(Trouble.REDIRECTS_IN_A_CIRCLE), 0).health()).isEqualTo(Health.CIRCLE);
    }

    /** Printed codes carry the portal's own name; its pages are as good a target as before. */
    @Test
    void ofOurOwnNameOnlyShortLinksLeadBack() {
        assertThat(judged(answered(200, new byte[0], URI.create("https://portal.gov.cn/services/1")), 0)
                        .health())
                .isEqualTo(Health.FINE);
        assertThat(judged(answered(200, new byte[0], URI.create("https://portal.gov.cn/s/a1")), 0)
                        .health())
                .isEqualTo(Health.CIRCLE);
    }
}
