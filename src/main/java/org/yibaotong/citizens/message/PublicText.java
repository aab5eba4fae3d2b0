package org.yibaotong.citizens.message;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;
import org.yibaotong.text.checker.Checker;

/** What the public reads of a message: without numbers by which anybody is known. The original is kept beside it. */
public record PublicText(String title, String words, String place) {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])\\d[\\d -]{5,22}[\\dXx](?![\\d.])");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern NAMED = Pattern.compile("(我叫|我是|姓名[：:]?|联系人[：:]?)\\p{IsHan}{2,4}");
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
        var numbers = NUMBER.matcher(text).replaceAll("***");
        var mails = MAIL.matcher(numbers).replaceAll("***");
        return NAMED.matcher(withoutChildren(mails)).replaceAll("$1**");
    }

    /** What would be refused of children is starred; no rule of theirs asks which day it is. */
    private static String withoutChildren(String text) {
        var starred = new StringBuilder(text);
        CHECKER.check(List.of(text), LocalDate.EPOCH).reversed().stream()
                .filter(doubt -> doubt.rule().startsWith("minor."))
                .forEach(name -> starred.replace(name.from(), name.to(), "**"));
        return starred.toString();
    }

    void refuseToTell(LocalDate today) {
        Refusal.when(title.isEmpty() || words.isEmpty(), "message.publish.empty");
        CHECKER.check(List.of(title, words, place), today).stream()
                .filter(doubt ->
                        doubt.rule().startsWith("private.") || doubt.rule().startsWith("minor."))
                .findFirst()
                .ifPresent(doubt -> {
                    throw new Refusal("message.publish.private", doubt.words());
                });
    }
}
