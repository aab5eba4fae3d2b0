package org.yibaotong.newsroom.accuracy;

import java.time.Instant;
import java.util.List;
import org.yibaotong.newsroom.SubmissionId;

/** Two submissions of which people said the opposite of what the program took them for (判断错的一对). */
record WrongHint(
        SubmissionId one,
        String title,
        SubmissionId other,
        String otherTitle,
        List<String> words,
        boolean same,
        Instant at) {}
