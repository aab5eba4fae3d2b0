package org.yibaotong.text;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What an element's style says that is worth keeping (样式): office programs write bold and italics there. */
final class Styled {

    private static final Pattern WEIGHT = Pattern.compile("(?:^|;)\\s*font-weight\\s*:\\s*([a-z0-9]+)");
    private static final Pattern SLANT = Pattern.compile("(?:^|;)\\s*font-style\\s*:\\s*([a-z]+)");
    private static final Pattern LINE =
            Pattern.compile("(?:^|;)\\s*text-decoration(?:-line)?\\s*:[^;]*\\bunderline\\b");
    private static final Pattern UNSEEN = Pattern.compile("(?:^|;)\\s*(?:display\\s*:\\s*none|mso-hide\\s*:\\s*all)");

    private Styled() {}

    static boolean isHidden(Element element) {
        return element.hasAttr("hidden") || UNSEEN.matcher(style(element)).find();
    }

    static Marks marks(Element element, Marks around) {
        var style = style(element);
        if (style.isEmpty() || element.nameIs("a")) {
            return around;
        }
        var marks = LINE.matcher(style).find() ? around.with(Mark.U) : around;
        return slanted(style, weighted(style, marks));
    }

    private static Marks weighted(String style, Marks marks) {
        var weight = WEIGHT.matcher(style);
        if (!weight.find()) {
            return marks;
        }
        return switch (weight.group(1)) {
            case "bold", "bolder", "600", "700", "800", "900" -> marks.with(Mark.STRONG);
            case "normal", "lighter", "100", "200", "300", "400", "500" -> marks.without(Mark.STRONG);
            default -> marks;
        };
    }

    private static Marks slanted(String style, Marks marks) {
        var slant = SLANT.matcher(style);
        if (!slant.find()) {
            return marks;
        }
        return switch (slant.group(1)) {
            case "italic", "oblique" -> marks.with(Mark.EM);
            case "normal" -> marks.without(Mark.EM);
            default -> marks;
        };
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT);
    }
}
