package org.yibaotong.newsroom.hint;

import java.util.ArrayList;
import java.util.List;
import org.yibaotong.text.event.Reason;

/** What two texts both say (都提到), as a person would point to it: few words, none of them inside another. */
final class SharedWords {

    private static final int MOST = 5;

    private static final String SAME_PICTURE = "同一张照片";

    private SharedWords() {}

    /** Places and days may come from the unit and the date, and stand in neither text: then they say nothing. */
    static List<String> of(List<Reason> reasons, String one, String other) {
        var words = new ArrayList<String>();
        for (var reason : reasons) {
            var said = reason.words();
            if (words.size() < MOST
                    && isShared(reason.kind())
                    && one.contains(said)
                    && other.contains(said)
                    && words.stream().noneMatch(word -> word.contains(said) || said.contains(word))) {
                words.add(said);
            }
        }
        if (reasons.stream().anyMatch(reason -> reason.kind() == Reason.Kind.PICTURE)) {
            words.addFirst(SAME_PICTURE);
        }
        return List.copyOf(words);
    }

    private static boolean isShared(Reason.Kind kind) {
        return switch (kind) {
            case PHRASE, NAME, QUOTED, NUMBER, DAY, PLACE -> true;
            case PICTURE, OTHER_PLACE, OTHER_DAY -> false;
        };
    }
}
