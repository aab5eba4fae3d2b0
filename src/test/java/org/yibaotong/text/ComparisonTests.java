package org.yibaotong.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparisonTests {

    private static final String BRIDGE = "<img src=\"/files/" + "ab".repeat(32) + "/large\" alt=\"桥\">";
    private static final String ROAD = "<img src=\"/files/" + "cd".repeat(32) + "/large\" alt=\"路\">";

    @Test
    void aReplacedWordIsMarkedInItsPlace() {
        assertThat(html("<p>工程定于三月开工。</p>", "<p>工程定于四月开工。</p>")).isEqualTo("<p>工程定于<del>三</del><ins>四</ins>月开工。</p>");
    }

    @Test
    void aNumberChangesAsAWhole() {
        assertThat(html("<p>新装路灯1280盏</p>", "<p>新装路灯1380盏</p>"))
                .isEqualTo("<p>新装路灯<del>1280</del><ins>1380</ins>盏</p>");
        assertThat(html("<p>截至2026-11-22</p>", "<p>截至2026-11-23</p>"))
                .contains("<del>2026-11-22</del><ins>2026-11-23</ins>");
    }

    @Test
    void aLatinWordChangesAsAWhole() {
        assertThat(html("<p>下载Wi-Fi地图</p>", "<p>下载WeChat地图</p>"))
                .isEqualTo("<p>下载<del>Wi-Fi</del><ins>WeChat</ins>地图</p>");
    }

    @Test
    void aCharacterThatStayedByChanceDoesNotBreakAChangeUp() {
        assertThat(html("<p>会议由县长主持召开，各乡镇参加。</p>", "<p>会议在县府大楼召开，各乡镇参加。</p>"))
                .isEqualTo("<p>会议<del>由县长主持</del><ins>在县府大楼</ins>召开，各乡镇参加。</p>");
    }

    @Test
    void changesInTwoClausesStayTwo() {
        var comparison = Comparison.of("<p>上午晴，下午雨，气温十度。</p>", "<p>上午阴，下午雪，气温十度。</p>");
        assertThat(comparison.changes()).isEqualTo(2);
    }

    @Test
    void addedAndRemovedParagraphsStandInTheirPlace() {
        assertThat(html("<p>第一段讲路灯。</p><p>第二段讲桥梁建设。</p>", "<p>第一段讲路灯。</p><h2>新的小标题</h2><p>另有三人获奖！</p>"))
                .isEqualTo("<p>第一段讲路灯。</p><p><del>第二段讲桥梁建设。</del></p>"
                        + "<h2><ins>新的小标题</ins></h2><p><ins>另有三人获奖！</ins></p>");
    }

    @Test
    void aMovedNeighbourDoesNotHideASmallChange() {
        assertThat(html("<p>县里召开春耕生产会议。</p><p>路灯工程全部完工。</p>", "<p>天气转好。</p><p>县里召开春季生产会议。</p><p>路灯工程全部完工。</p>"))
                .isEqualTo("<p><ins>天气转好。</ins></p><p>县里召开春<del>耕</del><ins>季</ins>生产会议。</p><p>路灯工程全部完工。</p>");
    }

    @Test
    void whatAMachineWroteStaysMarkedWhereItStands() {
        assertThat(html("<p>记者写的。<samp>机器写的。</samp></p>", "<p>记者写的。<samp>机器写的话。</samp></p>"))
                .isEqualTo("<p>记者写的。<samp>机器写的</samp><ins><samp>话</samp></ins><samp>。</samp></p>");
        assertThat(html("<p><samp>机器写的。</samp></p>", "<p><samp>机器写的。</samp></p>"))
                .isEqualTo("<p><samp>机器写的。</samp></p>");
    }

    @Test
    void aParagraphMadeAHeadingIsAChange() {
        assertThat(html("<p>主要做法</p><p>一二三</p>", "<h2>主要做法</h2><p>一二三</p>"))
                .isEqualTo("<p><del>主要做法</del></p><h2><ins>主要做法</ins></h2><p>一二三</p>");
    }

    @Test
    void boldFaceIsAChangeAndIsKept() {
        assertThat(html("<p>请注意安全</p>", "<p>请<strong>注意</strong>安全</p>"))
                .isEqualTo("<p>请<del>注意</del><ins><strong>注意</strong></ins>安全</p>");
    }

    @Test
    void listsAreComparedByItem() {
        assertThat(html("<ul><li>修路两公里</li><li>装灯</li></ul>", "<ul><li>修路三公里</li><li>装灯</li><li>植树</li></ul>"))
                .isEqualTo("<ul><li>修路<del>两</del><ins>三</ins>公里</li><li>装灯</li><li><ins>植树</ins></li></ul>");
    }

    @Test
    void nestedListsAreComparedByItemToo() {
        assertThat(html(
                        "<ul><li>一项<ol><li>甲</li></ol></li><li>末</li></ul>",
                        "<ul><li>一项<ol><li>甲</li><li>乙</li></ol></li><li>末</li></ul>"))
                .isEqualTo("<ul><li>一项<ol><li>甲</li><li><ins>乙</ins></li></ol></li><li>末</li></ul>");
    }

    @Test
    void tablesAreComparedByCell() {
        assertThat(
                        html(
                                "<table><tr><th>村</th><th>户</th></tr><tr><td>东村</td><td>12</td></tr></table>",
                                "<table><tr><th>村</th><th>户</th></tr><tr><td>东村</td><td>35</td></tr><tr><td>西村</td><td>9</td></tr></table>"))
                .isEqualTo(
                        "<table><tbody><tr><th>村</th><th>户</th></tr><tr><td>东村</td><td><del>12</del><ins>35</ins></td></tr>"
                                + "<tr><td><ins>西村</ins></td><td><ins>9</ins></td></tr></tbody></table>");
    }

    @Test
    void anotherPictureIsNamedAsOne() {
        assertThat(html("<figure>" + BRIDGE + "<figcaption>大桥</figcaption></figure>", "<figure>" + ROAD + "</figure>"))
                .isEqualTo("<figure><del>" + BRIDGE + "</del><figcaption><del>图片：大桥</del></figcaption></figure>"
                        + "<figure><ins>" + ROAD + "</ins><figcaption><ins>图片</ins></figcaption></figure>");
    }

    @Test
    void aCaptionChangesUnderItsPicture() {
        assertThat(html(
                        "<figure>" + BRIDGE + "<figcaption>张三摄</figcaption></figure>",
                        "<figure>" + BRIDGE + "<figcaption>李四摄</figcaption></figure>"))
                .isEqualTo("<figure>" + BRIDGE + "<figcaption><del>张三</del><ins>李四</ins>摄</figcaption></figure>");
    }

    @Test
    void aLineAcrossIsMarkedAsAWhole() {
        assertThat(html("<p>甲</p><p>乙</p>", "<p>甲</p><hr><p>乙</p>")).isEqualTo("<p>甲</p><ins><hr></ins><p>乙</p>");
    }

    @Test
    void emptyTextsCompareToo() {
        assertThat(Comparison.of("", "").isSame()).isTrue();
        assertThat(html("", "<p>甲</p>")).isEqualTo("<p><ins>甲</ins></p>");
        assertThat(html("<p>甲</p>", "")).isEqualTo("<p><del>甲</del></p>");
    }

    @Test
    void aRareCharacterIsNotCutInTwo() {
        assertThat(html("<p>作者𠮷田</p>", "<p>作者𠮶田</p>")).isEqualTo("<p>作者<del>𠮷</del><ins>𠮶</ins>田</p>");
    }

    @Test
    void scriptStaysText() {
        assertThat(html("<p>甲</p>", "<p>甲&lt;script&gt;alert(1)&lt;/script&gt;</p>"))
                .contains("<ins>&lt;script&gt;alert(1)&lt;/script&gt;</ins>");
        assertThat(html(
                        "<p onclick=x()>甲</p>",
                        "<p>乙</p><script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)>"))
                .isEqualTo("<p><del>甲</del><ins>乙</ins></p>");
        assertThat(html("<p>甲</p>", "<p>甲<a href=\"javascript:alert(1)\">乙</a></p>"))
                .isEqualTo("<p>甲<ins>乙</ins></p>");
    }

    @Test
    void aHeadlineIsComparedAsText() {
        assertThat(Comparison.ofLine("我县<新装>30盏", "我县<新装>31盏"))
                .isEqualTo(new Comparison("我县&lt;新装&gt;<del>30</del><ins>31</ins>盏", 1));
        assertThat(Comparison.ofLine("同一标题", "同一标题").isSame()).isTrue();
        assertThat(Comparison.ofLine("", "<script>").html()).isEqualTo("<ins>&lt;script&gt;</ins>");
        assertThat(Comparison.ofLine("", "").html()).isEmpty();
    }

    private static String html(String was, String is) {
        return Comparison.of(was, is).html();
    }
}
