package org.yibaotong.files.captions;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** A line of a cue (字幕文字): words alone, without tags and what cannot be seen. No pattern looks at a character twice. */
final class CueText {

    /** Who speaks is told to those who do not hear the voice. */
    private static final Pattern SPEAKER = Pattern.compile("<v(?:\\.[^\\s<>]*+)?+\\s++([^<>]++)>");

    private static final Pattern TAG = Pattern.compile("</?+[A-Za-z0-9][^<>]*+>|\\{\\\\[^{}]*+\\}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u3000]++");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");

    private CueText() {}

    static String of(String written) {
        var named = SPEAKER.matcher(written).replaceAll("$1：");
        var words = Parser.unescapeEntities(TAG.matcher(named).replaceAll(""), true);
        var spaced = SPACES.matcher(words).replaceAll(" ");
        return UNSEEN.matcher(spaced).replaceAll("").strip();
    }
}
