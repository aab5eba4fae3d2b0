package org.yibaotong.text.worth;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How many people it touches (涉及人多), where that is said in figures. */
final class Crowds {

    private static final Pattern COUNT =
            Pattern.compile("(?<![第\\d.])(\\d{1,7})([多余])?(万)?(?:多|余)?(人次|户|人|名|位|家)(\\p{IsHan}{0,2})");
    private static final int PEOPLE_LEAST = 30;
    private static final int HOMES_LEAST = 10;
    private static final int SHOWN_MOST = 2;

    private Crowds() {}

    static Optional<String> in(Clauses clauses) {
        var many = clauses.all().stream()
                .flatMap(clause -> COUNT.matcher(clause).results())
                .filter(Crowds::isMany)
                .map(Crowds::words)
                .distinct()
                .limit(SHOWN_MOST)
                .collect(Collectors.joining("、"));
        return Optional.of(many).filter(words -> !words.isEmpty());
    }

    private static boolean isMany(MatchResult found) {
        int number = Integer.parseInt(found.group(1));
        boolean homes = found.group(4).equals("户") || found.group(4).equals("家");
        return found.group(3) != null || number >= (homes ? HOMES_LEAST : PEOPLE_LEAST);
    }

    /** With the people it counts, where they are named: 30名学生. */
    private static String words(MatchResult found) {
        boolean named = Signs.PEOPLE.matcher(found.group(5)).matches();
        int end = found.end(4) + (named ? found.group(5).length() : 0);
        return found.group().substring(0, end - found.start());
    }
}
