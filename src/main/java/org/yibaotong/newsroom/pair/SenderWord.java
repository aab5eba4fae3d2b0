package org.yibaotong.newsroom.pair;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.yibaotong.newsroom.SubmissionId;

/**
 * What a sender says of what was reported before (作者的话).
 *
 * @param addsTo the one theirs adds to, or null
 * @param apart those that are something else
 */
public record SenderWord(@Nullable SubmissionId addsTo, List<SubmissionId> apart) {

    public static final SenderWord NONE = new SenderWord(null, List.of());

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int APART_MOST = 30;

    /** All that something is said of. */
    List<SubmissionId> named() {
        return Stream.concat(Stream.ofNullable(addsTo), apart.stream())
                .distinct()
                .toList();
    }

    /** What is no id is left out: a hint never stands in the way of a report. */
    public static SenderWord typed(MultiValueMap<String, String> typed) {
        var adds = typed.getOrDefault("addsTo", List.of());
        var last = adds.isEmpty() ? "" : adds.getLast();
        var apart = typed.getOrDefault("apart", List.of()).stream()
                .flatMap(SenderWord::id)
                .distinct()
                .limit(APART_MOST)
                .toList();
        return new SenderWord(id(last).findFirst().orElse(null), apart);
    }

    private static Stream<SubmissionId> id(String typed) {
        return Stream.of(typed).filter(ID.asMatchPredicate()).map(SubmissionId::of);
    }
}
