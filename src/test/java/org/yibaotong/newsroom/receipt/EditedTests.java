package org.yibaotong.newsroom.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditedTests {

    private static final String TEXT = "<p>今天上午，路灯亮了。</p>";

    @Test
    void whatNobodyTouchedIsSaidToBeTheSame() {
        var edited = Edited.of("路灯亮了", TEXT, "路灯亮了", TEXT);
        assertThat(edited.isSame()).isTrue();
        assertThat(edited.words()).isEqualTo("一个字没改");
    }

    @Test
    void aNewHeadlineAloneIsSaidAlone() {
        assertThat(Edited.of("路灯亮了", TEXT, "渡口路的路灯，今晚亮了", TEXT).words()).isEqualTo("只改了标题");
    }

    @Test
    void placesAreCountedAndMarked() {
        var edited = Edited.of("路灯亮了", TEXT, "路灯亮了", "<p>今天上午9点，路灯亮了。</p><p>一共12盏。</p>");
        assertThat(edited.words()).isEqualTo("标题没改；正文写进2处");
        assertThat(edited.body()).contains("<ins>9点</ins>", "<ins>一共12盏。</ins>");
    }

    @Test
    void whatWasWrittenAnewIsNotCountedInPlaces() {
        var edited = Edited.of("路灯亮了", TEXT, "路灯亮了", "<p>渡口路装好十二盏新灯，晚上散步的人多了起来。</p>");
        assertThat(edited.words()).isEqualTo("标题没改；正文重新写过");
    }

    @Test
    void photosAreNoChangeOfTheText() {
        var photo = "<figure><img src=\"/files/" + "a".repeat(64) + "/large\"></figure>";
        assertThat(Edited.of("路灯亮了", TEXT, "路灯亮了", photo + TEXT).isSame()).isTrue();
    }

    @Test
    void whatLooksLikeMarkupInATitleIsText() {
        assertThat(Edited.of("<b>路灯", TEXT, "<script>路灯", TEXT).headline()).doesNotContain("<script>", "<b>");
    }
}
