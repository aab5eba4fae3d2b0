package org.yibaotong.text.worth;

import java.util.ArrayList;
import java.util.List;

/**
 * What the words of a text say for telling it (新闻价值).
 *
 * @param routine a meeting or a study session of which nobody learns what came of it (例行)
 */
public record Worth(List<Merit> merits, boolean routine) {

    private static final int LOOKED_AT = 4000;

    public static Worth of(String title, String text) {
        var told = (title + "\n" + text).strip();
        return of(Clauses.of(told.substring(0, Math.min(LOOKED_AT, told.length()))), title);
    }

    private static Worth of(Clauses clauses, String title) {
        var merits = new ArrayList<Merit>();
        clauses.first(Signs.NEAR).ifPresent(words -> merits.add(new Merit(MeritKind.NEAR, words)));
        clauses.whole(Signs.USEFUL).ifPresent(words -> merits.add(new Merit(MeritKind.USEFUL, words)));
        Crowds.in(clauses).ifPresent(words -> merits.add(new Merit(MeritKind.MANY, words)));
        clauses.whole(Signs.UNUSUAL).ifPresent(words -> merits.add(new Merit(MeritKind.UNUSUAL, words)));
        boolean useful = clauses.whole(Signs.USEFUL).isPresent();
        boolean changes = clauses.whole(Signs.CHANGED).isPresent();
        boolean meeting = Signs.MEETING.matcher(title).find() || clauses.count(Signs.OFFICIAL) > 1;
        if (!meeting || useful || changes) {
            return new Worth(List.copyOf(merits), false);
        }
        if (clauses.first(Signs.PEOPLE).isEmpty()) {
            merits.add(new Merit(MeritKind.NOBODY_GAINS, ""));
        }
        merits.add(new Merit(MeritKind.NOTHING_CHANGES, ""));
        return new Worth(List.copyOf(merits), true);
    }
}
