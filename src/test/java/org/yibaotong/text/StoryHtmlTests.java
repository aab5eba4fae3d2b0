package org.yibaotong.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yibaotong.shared.Refusal;

class StoryHtmlTests {

    private static final String HASH = "ab".repeat(32);
    private static final String PICTURE = "<img src=\"/files/" + HASH + "/large\" alt=\"桥\">";

    @Test
    void aPlainStoryStaysAsItIs() {
        var story =
                "<h2>一</h2><p>甲<strong>乙<em>丙</em></strong><br><a href=\"https://example.cn/a?b=1&amp;c=2\">丁</a></p>"
                        + "<ul><li>一<ol><li>二</li></ol></li></ul><blockquote><p>戊</p></blockquote><hr>"
                        + "<table><thead><tr><th colspan=\"2\">头</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>"
                        + "<figure>" + PICTURE
                        + "<figcaption>张三 摄</figcaption></figure><p>x<sup>2</sup><sub>i</sub><u>y</u></p>";
        assertThat(StoryHtml.clean(story)).isEqualTo(story);
    }

    @Test
    void oldElementsGetTheirPresentNames() {
        assertThat(StoryHtml.clean("<h1>一</h1><h5>二</h5><div><b>三</b><i>四</i></div>"))
                .isEqualTo("<h2>一</h2><h3>二</h3><p><strong>三</strong><em>四</em></p>");
    }

    @Test
    void wordClutterIsLeftOut() {
        var pasted = """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{mso-style-name:正文}</style>
                <!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--></head><body>
                <!--StartFragment--><p class=MsoNormal style='text-indent:28.0pt;mso-char-indent-count:2.0'><span
                style='font-family:仿宋_GB2312'>　　各村<span lang=EN-US>30</span>盏<b style='mso-bidi-font-weight:normal'>路灯</b>
                <span lang=EN-US><o:p></o:p></span></span></p>
                <p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p><p>&nbsp; &nbsp;</p><!--EndFragment--></body></html>""";
        assertThat(StoryHtml.clean(pasted)).isEqualTo("<p>各村30盏<strong>路灯</strong></p>");
    }

    @Test
    void wechatSectionsBecomeParagraphs() {
        var pasted = "<section style='padding:10px'><section><span leaf=''>第一段</span></section>"
                + "<section><p style='font-weight: 700'><span>第二段</span></p></section><section><br></section></section>"
                + "<p style='display:none'><mp-style-type data-value='3'></mp-style-type>不见</p>";
        assertThat(StoryHtml.clean(pasted)).isEqualTo("<p>第一段</p><p><strong>第二段</strong></p>");
    }

    @Test
    void whatWasDeletedInWordStaysDeleted() {
        assertThat(StoryHtml.clean("<p>定于<del>三月</del><ins>四月</ins>开工</p>")).isEqualTo("<p>定于四月开工</p>");
    }

    @Test
    void looseTextAndDoubleBreaksBecomeParagraphs() {
        assertThat(StoryHtml.clean("甲<br><br> <br>乙<br>丙<p>丁</p>戊")).isEqualTo("<p>甲</p><p>乙<br>丙</p><p>丁</p><p>戊</p>");
    }

    @Test
    void emptyBlocksDisappear() {
        assertThat(StoryHtml.clean("<p> </p><h2>&nbsp;</h2><ul><li></li></ul><blockquote><p>　</p></blockquote>"
                        + "<table><tr><td></td><td> </td></tr></table><figure><figcaption></figcaption></figure>"))
                .isEmpty();
    }

    @Test
    void equalNeighboursJoin() {
        assertThat(StoryHtml.clean("<p><b>甲</b><b>乙</b> <strong>丙</strong><b> </b>丁</p>"))
                .isEqualTo("<p><strong>甲乙 丙 </strong>丁</p>");
    }

    @Test
    void aHeadingIsNotBoldTwice() {
        assertThat(StoryHtml.clean("<h2><b>一、<span>做法</span></b></h2>")).isEqualTo("<h2>一、做法</h2>");
    }

    @Test
    void picturesStandInTheirOwnFigures() {
        assertThat(StoryHtml.clean("<p>前" + PICTURE + "后</p>"))
                .isEqualTo("<p>前</p><figure>" + PICTURE + "</figure><p>后</p>");
        assertThat(StoryHtml.clean("<figure><figcaption>说明</figcaption>" + PICTURE + "</figure>"))
                .isEqualTo("<figure>" + PICTURE + "<figcaption>说明</figcaption></figure>");
    }

    @Test
    void aVideoIsItsPictureAndTheWayThereInTheCaption() {
        var video = "<figure><img src=\"/files/" + "ab".repeat(32) + "/large\" alt=\"\"><figcaption>"
                + "<a href=\"https://v.example.org/play?id=7\">▶ 看视频</a> 渡口的末班船</figcaption></figure>";
        assertThat(StoryHtml.clean(video)).isEqualTo(video);
        assertThat(StoryHtml.links(video)).containsExactly("https://v.example.org/play?id=7");
        assertThat(StoryHtml.clean(video.replace("https:", "javascript:"))).doesNotContain("<a", "javascript");
    }

    @Test
    void onlyOurOwnPicturesStay() {
        assertThat(StoryHtml.clean("<img src='https://mmbiz.example/a.png'><img src='data:image/png;base64,AA=='>"
                        + "<img src='/files/" + HASH + "/large?x=1'><img src='/files/abc/large'><img src='/files/"
                        + HASH + "/../x'>"))
                .isEmpty();
        assertThat(StoryHtml.clean(
                        "<img src='https://county.example/files/" + HASH + "/large' width=640 height=0 onload=x>"))
                .isEqualTo("<figure><img src=\"/files/" + HASH + "/large\" alt=\"\" width=\"640\"></figure>");
    }

    @Test
    void listsAreRepaired() {
        assertThat(StoryHtml.clean("<ul>零<li>一</li><ul><li>二</li></ul></ul><li>三"))
                .isEqualTo("<ul><li>零</li><li>一<ul><li>二</li></ul></li></ul><p>三</p>");
    }

    @Test
    void aTableInATableLosesItsFrame() {
        assertThat(
                        StoryHtml.clean(
                                "<table><tr><td>一<table><tr><td>二</td><td>三</td></tr></table></td><td rowspan=999>四</td></tr></table>"))
                .isEqualTo(
                        "<table><tbody><tr><td><p>一</p><p>二</p><p>三</p></td><td rowspan=\"100\">四</td></tr></tbody></table>");
    }

    @Test
    void aTableOfOneCellIsABox() {
        assertThat(StoryHtml.clean("<table><tr><td><p>一</p><p>二</p></td></tr></table>"))
                .isEqualTo("<p>一</p><p>二</p>");
    }

    @Test
    void mergedCellsKeepTheirEmptyRow() {
        var table =
                "<table><tbody><tr><td colspan=\"2\" rowspan=\"2\">合</td></tr><tr></tr><tr><td>1</td><td>2</td></tr></tbody></table>";
        assertThat(StoryHtml.clean(table)).isEqualTo(table);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.cn",
                "https://示例.中国/路径?q=灯",
                "mailto:a.b@example.cn",
                "tel:0731-12345678",
                "/stories/1#a",
                "https://example.cn:8443/a%20b?c#d"
            })
    void goodLinksStay(String href) {
        var story = "<p><a href=\"" + href + "\">看</a></p>";
        assertThat(StoryHtml.clean(story)).isEqualTo(story);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                "&#1;javascript:alert(1)",
                "javascript&colon;x",
                "data:text/html,x",
                "vbscript:x",
                "//evil.example",
                "/&#9;/evil.example",
                "\\\\evil.example",
                "https:evil.example",
                "https:///evil.example",
                "https://county.gov.cn@evil.example",
                "https://a\\@evil.example",
                "ftp://a.example",
                "file:///etc/passwd",
                "page.html",
                "#top",
                "",
                "about:blank",
                "blob:https://a.example/1",
                "mailto:",
                "tel:call",
                "https://"
            })
    void badLinksLoseTheirAddress(String href) {
        assertThat(StoryHtml.clean("<p><a href=\"" + href + "\">看</a></p>")).isEqualTo("<p>看</p>");
    }

    @Test
    void typedTextBecomesParagraphs() {
        assertThat(StoryHtml.fromText("　　第一段 <b>&\r\n\r\n\n第二段\n")).isEqualTo("<p>第一段 &lt;b&gt;&amp;</p><p>第二段</p>");
    }

    @Test
    void plainTextHasOneLineABlock() {
        assertThat(StoryHtml.plain("<h2>题</h2><p>甲<br>乙</p><ul><li>一<ul><li>二</li></ul></li></ul>"
                        + "<table><tr><td>A</td><td>B</td></tr></table><figure>" + PICTURE + "</figure>"))
                .isEqualTo("题\n甲 乙\n一\n二\nA B\n桥");
    }

    @Test
    void aSummaryEndsWithASentenceWhenItCan() {
        var story = "<h2>标题</h2><p>今年修了三十盏灯。老人出门不怕黑了。</p><p>大家都说好，好得很。</p>";
        assertThat(StoryHtml.summary(story, 20)).isEqualTo("今年修了三十盏灯。老人出门不怕黑了。");
        assertThat(StoryHtml.summary(story, 8)).isEqualTo("今年修了三十盏…");
        assertThat(StoryHtml.summary(story, 100)).isEqualTo("今年修了三十盏灯。老人出门不怕黑了。大家都说好，好得很。");
        assertThat(StoryHtml.summary("<p>😀😀😀</p>", 2)).isEqualTo("😀…");
        assertThat(StoryHtml.summary("<h2>只有标题</h2>", 10)).isEqualTo("只有标题");
    }

    @Test
    void picturesAreListedInOrder() {
        var second = "cd".repeat(32);
        assertThat(StoryHtml.pictures(
                        "<p>" + PICTURE + "</p><ul><li><img src='/files/" + second + "/small'></li></ul>"))
                .isEqualTo(List.of(HASH, second));
    }

    @Test
    void charactersAreCountedWithoutWhiteSpace() {
        assertThat(StoryHtml.characters("<p>甲 乙\n丙</p><p>𠮷ab</p><figure>" + PICTURE + "</figure>"))
                .isEqualTo(6);
    }

    @Test
    void anEndlessBodyIsRefused() {
        assertThatThrownBy(() -> StoryHtml.clean("x".repeat(2_000_001)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("story.body.too-long"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<table><tr><td>",
                "<ul><li>",
                "<a href='/x'>",
                "<br>",
                "<svg>",
                "<p><b>x",
                "<i>x</p>",
                "<",
                "&",
                "<b>　</b>　",
                "<!--",
                "</p>",
                "<blockquote>x",
                "<h2>",
                "<td>",
                "<li>x",
                "<figure><figcaption>x",
                "<ruby>",
                "<sup>\u0301",
                "<select>",
                "<font><p>",
                "<table>x",
                "<caption>",
                "<template>",
                "<form>",
                "x "
            })
    @Timeout(60)
    void noInputNeverEnds(String piece) {
        var endless = piece.repeat(200_000 / piece.length());
        Assertions.assertThat(StoryHtml.clean(StoryHtml.clean(endless))).isEqualTo(StoryHtml.clean(endless));
    }

    @Test
    void whatAMachineWroteStaysMarkedAsItsOwn() {
        var marked = "<p>人写的，<samp>机器写的<strong>一句</strong></samp>。</p><ul><li><samp>又一句</samp></li></ul>";

        assertThat(StoryHtml.clean(marked)).isEqualTo(marked);
        assertThat(StoryHtml.machineWritten(marked)).containsExactly("机器写的一句", "又一句");
        assertThat(StoryHtml.hasMachineWritten("<p>人写的。</p>")).isFalse();
    }
}
