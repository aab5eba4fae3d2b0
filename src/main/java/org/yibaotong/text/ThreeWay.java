package org.yibaotong.text;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.yibaotong.text.Segment.Both;
import org.yibaotong.text.Segment.Mine;
import org.yibaotong.text.Segment.Same;
import org.yibaotong.text.Segment.Theirs;

/** What two people made of the same text (三方合并): both changes together where they can stand together. */
public final class ThreeWay {

    private final List<Segment> raw;
    private final UnaryOperator<String> toHtml;

    private ThreeWay(List<Segment> raw, UnaryOperator<String> toHtml) {
        this.raw = raw;
        this.toHtml = toHtml;
    }

    /** Three bodies of a story, compared paragraph by paragraph. */
    public static ThreeWay of(String base, String mine, String theirs) {
        return new ThreeWay(new Merge(blocks(base)).of(blocks(mine), blocks(theirs)), UnaryOperator.identity());
    }

    /** Three plain lines, such as headlines; the merged one is a plain line as well. */
    public static ThreeWay ofLine(String base, String mine, String theirs) {
        return new ThreeWay(new Merge(List.of(base)).of(List.of(mine), List.of(theirs)), Entities::escape);
    }

    private static List<String> blocks(String html) {
        var document = Jsoup.parseBodyFragment(StoryHtml.clean(html));
        document.outputSettings().prettyPrint(false);
        return document.body().children().stream().map(Element::outerHtml).toList();
    }

    public boolean collides() {
        return raw.stream().anyMatch(Both.class::isInstance);
    }

    /** The text with the changes of both; only if they do not collide. */
    public String merged() {
        return raw.stream().map(ThreeWay::settled).collect(joining());
    }

    private static String settled(Segment segment) {
        return switch (segment) {
            case Same(var text) -> text;
            case Mine(var text) -> text;
            case Theirs(var text) -> text;
            case Both _ -> throw new IllegalStateException("the changes collide");
        };
    }

    /** The whole text in its order, safe to show. */
    public List<Segment> segments() {
        return raw.stream().map(this::shown).toList();
    }

    private Segment shown(Segment segment) {
        return switch (segment) {
            case Same(var text) -> new Same(toHtml.apply(text));
            case Mine(var text) -> new Mine(toHtml.apply(text));
            case Theirs(var text) -> new Theirs(toHtml.apply(text));
            case Both(var mine, var theirs) -> new Both(toHtml.apply(mine), toHtml.apply(theirs));
        };
    }
}
