package org.yibaotong.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yibaotong.shared.Actor;
import org.yibaotong.web.Badge;

/** Who knows what is wrong with an account (问题) and not settled yet, for its page. */
public interface OpenFindings {

    /** Of what whoever looks may read. */
    Told of(AccountId account, Actor actor);

    /**
     * The newest.
     *
     * @param areMore whether there are older ones
     * @param untold of which columns of a website nobody can tell when they were updated, by their names: why, and what to do
     * @param score what a website scores by the table of deductions, in words, or empty where there is none
     */
    record Told(List<Line> lines, boolean areMore, String score, Map<String, String> untold) {}

    /**
     * One of them, in the words of the list it stands on.
     *
     * @param what the indicator
     * @param said what is known
     * @param due until when it is to be mended, or empty
     */
    record Line(
            String url,
            String what,
            String said,
            Badge severity,
            Badge state,
            LocalDate since,
            String due,
            boolean isOverdue) {}
}
