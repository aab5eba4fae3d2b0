package org.yibaotong.newsroom.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UsedTests {

    private static final String ONE = "a".repeat(64);
    private static final String TWO = "b".repeat(64);
    private static final String OTHER = "c".repeat(64);

    @Test
    void photosCountInTheTextAndAsTheCover() {
        var used = Used.of("路灯亮了", List.of(ONE, TWO, OTHER), "", "<p>亮了。</p>" + figure(ONE), TWO);
        assertThat(used.photos()).containsExactly("/files/" + ONE + "/small", "/files/" + TWO + "/small");
        assertThat(used.words()).isEqualTo("照片2张，共报3张");
    }

    @Test
    void sentencesCountWordForWordWhateverTheirMarks() {
        var used = used("最后一张是公交司机领走的！孩子们可高兴了。短句。", "<p>最后一张，是公交司机领走的。短句。</p>");
        assertThat(used.sentences()).isEqualTo(1);
        assertThat(used.words()).isEqualTo("原话1句");
    }

    @Test
    void numbersCountWithWhatTheyMeasure() {
        var used = used("8点半开门，30名学生来了，花了11元，预计12月完工", "<p>上午8点半，30名学生；花了12元。</p>");
        assertThat(used.facts()).containsExactly("8点半", "30名");
    }

    @Test
    void thePlaceCountsWhenItIsNamed() {
        var used = Used.of("食堂开张", List.of(), "河西社区", "<p>河西社区有了食堂。</p>", null);
        assertThat(used.words()).isEqualTo("河西社区");
    }

    @Test
    void whereNothingWasTakenOverTheHintIsThanked() {
        assertThat(used("井盖松了", "<p>渡口路今天换了新井盖。</p>").words()).isEqualTo("您报的事，编辑照着线索另写的");
    }

    private static Used used(String sent, String publicBody) {
        return Used.of(sent, List.of(), "", publicBody, null);
    }

    private static String figure(String file) {
        return "<figure><img src=\"/files/" + file + "/large\"></figure>";
    }
}
