package org.yibaotong.redirects.mapping;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yibaotong.redirects.site.Guard;
import org.yibaotong.shared.Refusal;

/** One of several places a page was split into (几处之一). They are written a line each: the name, a blank, the address. */
public record Choice(String name, String target) {

    private static final int MOST = 20;
    private static final int NAME_MOST = 60;

    /** As they were kept. */
    public static List<Choice> list(String kept) {
        return lines(kept).map(Choice::of).toList();
    }

    /** As they are typed. */
    static String check(String typed, Guard guard) {
        var choices = list(typed);
        Refusal.when(choices.size() < 2 || choices.size() > MOST, "mapping.choices.number", MOST);
        return choices.stream().map(one -> one.checkedBy(guard)).collect(Collectors.joining("\n"));
    }

    private String checkedBy(Guard guard) {
        Refusal.when(name.isEmpty() || name.length() > NAME_MOST, "mapping.choices.name", NAME_MOST);
        return name + " " + guard.check(target).address();
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private static Choice of(String line) {
        int end = Math.max(line.lastIndexOf(' '), Math.max(line.lastIndexOf('\t'), line.lastIndexOf('　')));
        return end < 0
                ? new Choice("", line)
                : new Choice(
                        line.substring(0, end).strip(), line.substring(end + 1).strip());
    }
}
