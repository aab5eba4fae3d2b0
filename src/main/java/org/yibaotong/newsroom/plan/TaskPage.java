package org.yibaotong.newsroom.plan;

import java.util.List;
import org.yibaotong.web.Badge;

/**
 * A task before the one who was asked, ready to print.
 *
 * @param answerUrl where it is answered
 * @param open whether an answer is still owed
 */
public record TaskPage(
        String title,
        String begins,
        String place,
        List<String> note,
        String coverage,
        Badge mark,
        String answerUrl,
        boolean open) {}
