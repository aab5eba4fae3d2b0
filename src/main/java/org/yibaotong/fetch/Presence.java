package org.yibaotong.fetch;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Whether a page is there for people (在不在), as far as one look of a program can tell. */
public enum Presence {
    THERE,
    AWAY,
    /** Whoever only refuses a program may be there for people. */
    UNSURE;

    /** So far into a page its title is looked for; what a stranger sends is not gone through to its end. */
    private static final int HEAD = 1 << 16;

    /**
     * A page that says in its title that it is not there is not there, whatever its status says. The 404 of a page, a road or a document of that
     * number says nothing. However often a title begins and never ends, each beginning costs no more than so many signs.
     */
    private static final Pattern MISSING = Pattern.compile(
            "(?is)<title[^>]{0,200}+>[^<]{0,40}((?<![\\p{L}\\p{N}])404(?!\\p{N}|\\s*[号路期件例年医])|not found|不存在|找不到|无法访问|已删除|出错了|页面错误)[^<]{0,40}</title>");

    private static final Charset GBK = Charset.forName("GB18030");

    public static Presence of(Fetched fetched) {
        if (fetched.isFine()) {
            return saysItIsMissing(fetched) ? AWAY : THERE;
        }
        return isAway(fetched) ? AWAY : UNSURE;
    }

    private static boolean saysItIsMissing(Fetched fetched) {
        return MISSING.matcher(text(fetched.body())).find();
    }

    /** What is no UTF-8 is GBK; of one read as the other, any sign may stand beside a number. */
    private static String text(byte[] body) {
        int length = Math.min(body.length, HEAD);
        var text = new String(body, 0, length, StandardCharsets.UTF_8);
        int wrong = text.indexOf('\uFFFD');
        return wrong >= 0 && wrong < text.indexOf("</title") ? new String(body, 0, length, GBK) : text;
    }

    private static boolean isAway(Fetched fetched) {
        return switch (fetched.trouble()) {
            case NONE -> fetched.status() == 404 || fetched.status() == 410 || fetched.status() >= 500;
            case NO_SUCH_NAME, NO_CONNECTION, TOO_SLOW, BROKEN_OFF -> true;
            case CERTIFICATE_EXPIRED,
                    CERTIFICATE_OF_ANOTHER_NAME,
                    CERTIFICATE_UNKNOWN,
                    NO_COMMON_CIPHER,
                    FORBIDDEN_ADDRESS,
                    TOO_MANY_REDIRECTS,
                    REDIRECTS_IN_A_CIRCLE,
                    NO_WEB_ADDRESS,
                    HEADERS_TOO_LONG,
                    NOT_HTTP -> false;
        };
    }
}
