package org.yibaotong.search;

import java.util.Map;

/**
 * A thing whose like is looked for (样本). Not a question: what is found need not share all of it.
 *
 * @param clues terms by which such things are told apart, and how many points one counts that is shared
 * @param field where documents keep theirs
 * @param time the field of the time
 * @param earliest older ones are not wanted
 */
public record Sample(
        Class<? extends SearchDocument> type,
        Map<String, Integer> clues,
        String field,
        String time,
        long earliest,
        int limit) {}
