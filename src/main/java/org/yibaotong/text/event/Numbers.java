package org.yibaotong.text.event;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers with what they count (数字), such as 320人次; years and days count nothing. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?(?!\\d|\\.\\d)(?![年月日号时点])\\p{IsHan}{1,2}");

    private Numbers() {}

    static Set<String> in(String normal) {
        return NUMBER.matcher(normal).results().map(MatchResult::group).collect(toUnmodifiableSet());
    }
}
