package org.yibaotong.newsroom.hint;

import java.time.Instant;
import java.util.List;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.shared.UnitId;
import org.yibaotong.text.event.Item;
import org.yibaotong.web.Times;

/**
 * A submission as it is compared with others: nothing of who sent it and whom to ask.
 *
 * @param open whether an answer is still owed
 */
record Report(
        SubmissionId id,
        String title,
        String text,
        String place,
        UnitId unit,
        Instant receivedAt,
        boolean open,
        int pictures) {

    /** @param unitPath the names of its unit and those above */
    Item item(String unitPath) {
        return new Item(title, text, Times.date(receivedAt), place, unitPath, List.of());
    }
}
