package org.yibaotong.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoryHtmlSafetyTests {

    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "a", Set.of("href"),
            "img", Set.of("src", "alt", "width", "height"),
            "td", Set.of("colspan", "rowspan"),
            "th", Set.of("colspan", "rowspan"));
    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "h2",
            "h3",
            "ul",
            "ol",
            "li",
            "blockquote",
            "strong",
            "em",
            "u",
            "a",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "figure",
            "img",
            "figcaption",
            "br",
            "hr",
            "sup",
            "sub");

    @ParameterizedTest
    @MethodSource("org.yibaotong.text.HostileHtml#all")
    void nothingHostilePasses(String html) {
        assertSafe(StoryHtml.clean(html));
    }

    @ParameterizedTest
    @MethodSource("org.yibaotong.text.HostileHtml#all")
    void cleaningTwiceChangesNothing(String html) {
        assertStable(html);
    }

    @ParameterizedTest
    @MethodSource("org.yibaotong.text.HostileHtml#all")
    void nothingHostilePassesInsideOtherElements(String html) {
        for (var around : new String[] {
            "<p>%s</p>", "<table><tr><td>%s", "<ul>%s</ul>", "<a href='/x'>%s", "<h2>%s", "<figure><figcaption>%s"
        }) {
            var inside = around.replace("%s", html);
            assertSafe(StoryHtml.clean(inside));
            assertStable(inside);
        }
    }

    @Test
    void whatIsMixedAtRandomIsSafeAndStable() {
        IntStream.range(0, 3000).mapToObj(seed -> mixed(new Random(seed))).forEach(html -> {
            assertSafe(StoryHtml.clean(html));
            assertStable(html);
        });
    }

    @Test
    void theLastGateFindsNothingLeftToDo() {
        IntStream.range(0, 2000).mapToObj(seed -> mixed(new Random(seed))).forEach(html -> {
            var paper = StoryGate.paper();
            new StoryWriter().write(StoryHtml.read(html), paper.body());
            assertThat(StoryHtml.clean(html)).isEqualTo(paper.body().html());
        });
    }

    private static String mixed(Random random) {
        var html = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            html.append(HostileHtml.PIECES.get(random.nextInt(HostileHtml.PIECES.size())));
        }
        return html.toString();
    }

    private static void assertStable(String html) {
        var once = StoryHtml.clean(html);
        assertThat(StoryHtml.clean(once)).as(html).isEqualTo(once);
    }

    private static void assertSafe(String cleaned) {
        for (var element : Jsoup.parseBodyFragment(cleaned).body().children()) {
            elements(element).forEach(StoryHtmlSafetyTests::assertSafe);
        }
        // Outside its tags and texts nothing may be left over: no comment, no doctype, no raw data.
        assertThat(cleaned).doesNotContain("<!", "<?", "\u0000");
    }

    private static Stream<Element> elements(Element top) {
        return top.getAllElements().stream();
    }

    private static void assertSafe(Element element) {
        assertThat(ELEMENTS).contains(element.tagName());
        assertThat(element.childNodes()).allMatch(n -> n instanceof Element || n.getClass() == TextNode.class);
        for (var attribute : element.attributes()) {
            assertThat(ALLOWED.getOrDefault(element.tagName(), Set.of())).contains(attribute.getKey());
        }
        assertThat(element.attr("href")).matches("|https?://[^/@\\\\][^@\\\\]*.*|mailto:.*|tel:.*|/([^/\\\\].*)?");
        assertThat(element.attr("src")).matches("|/files/[0-9a-f]{64}/[a-z0-9.-]+");
    }
}
