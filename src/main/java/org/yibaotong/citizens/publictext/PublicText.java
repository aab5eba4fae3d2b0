package org.yibaotong.citizens.publictext;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;
import org.yibaotong.text.checker.Checker;
import org.yibaotong.text.checker.Doubt;

/** What the public reads of a message: without numbers by which anybody is known. The original is kept beside it. */
public record PublicText(String title, String words, String place) {

    /** A day as it is written everywhere is nobody's number. */
    private static final String DAY =
            "(?<![\\d-])((?:19|20)\\d{2}-(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\\d|3[01]))(?![\\d-])";

    private static final Pattern NUMBER = Pattern.compile(DAY + "|(?<![\\d.])\\d[\\d -]{5,22}[\\dXx](?![\\d.])");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern DOOR =
            Pattern.compile("[\\d一二三四五六七八九十]+\\s*单元.*|(?<!\\d)\\d{3,4}\\s*(?:室|房|(?![\\p{IsHan}\\d])).*|门牌.*");
    private static final int PLACE_LONGEST = 60;
    private static final Checker CHECKER = Checker.ofResidents();

    public PublicText {
        title = PlainText.line(title);
        words = PlainText.lines(words);
        place = PlainText.line(place);
        Refusal.when(PlainText.length(place) > PLACE_LONGEST, "message.place.too-long", PLACE_LONGEST);
    }

    /** The original with stars where a number, an address or a name stands; a person looks it over. */
    public static PublicText masked(String title, String words, String place) {
        return new PublicText(starred(title), starred(words), starred(withoutDoor(place)));
    }

    /** A street or a house may be where the lamp is broken; behind which door somebody lives is nobody's business. */
    private static String withoutDoor(String place) {
        return DOOR.matcher(place).replaceFirst("").strip();
    }

    private static String starred(String text) {
        var numbers = NUMBER.matcher(text).replaceAll(number -> number.group(1) == null ? "***" : number.group(1));
        return withoutNames(MAIL.matcher(numbers).replaceAll("***"));
    }

    /** No rule of names asks which day it is. */
    private static String withoutNames(String text) {
        var starred = new StringBuilder();
        int read = 0;
        for (var name : CHECKER.check(List.of(text), LocalDate.EPOCH)) {
            if (name.isName() && name.to() > read) {
                starred.append(text, read, Math.max(read, name.from())).append("**");
                read = name.to();
            }
        }
        return starred.append(text, read, text.length()).toString();
    }

    /** What the office itself says; the number where a clerk is reached may stand there. */
    public static List<Doubt> doubtsOfOurs(String words, LocalDate today) {
        return doubts(List.of(words), today).stream()
                .filter(doubt -> !doubt.rule().equals("private.mobile"))
                .toList();
    }

    public List<Doubt> doubts(LocalDate today) {
        Refusal.when(title.isEmpty() || words.isEmpty(), "message.publish.empty");
        return doubts(List.of(title, words, place), today);
    }

    public static List<Doubt> doubts(List<String> passages, LocalDate today) {
        return CHECKER.personal(passages, today);
    }
}
