package org.yibaotong.newsroom.hint;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yibaotong.files.FileId;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.shared.UnitId;
import org.yibaotong.text.event.Item;
import org.yibaotong.web.Times;

/**
 * A submission as it is compared with others: nothing of who sent it and whom to ask.
 *
 * @param open whether an answer is still owed
 * @param fromMessage whether it tells of what a resident wrote
 * @param looks what is known of how its pictures look
 */
record Report(
        SubmissionId id,
        String title,
        String text,
        String place,
        UnitId unit,
        Instant receivedAt,
        boolean open,
        boolean fromMessage,
        List<FileId> pictures,
        List<Long> looks) {

    Report with(Map<FileId, Long> known) {
        var found = pictures.stream().map(known::get).filter(Objects::nonNull).toList();
        return new Report(id, title, text, place, unit, receivedAt, open, fromMessage, pictures, found);
    }

    /** @param unitPath the names of its unit and those above */
    Item item(String unitPath) {
        return new Item(title, text, Times.date(receivedAt), Times.isLate(receivedAt), place, unitPath, looks);
    }
}
