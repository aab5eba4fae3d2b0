package org.yibaotong.text.event;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something told about an event: a lead, a draft, a published story. Only the words are needed.
 *
 * @param time the day it was told, which "yesterday" in the text is counted from
 * @param late whether it was told after midnight, when "today" may still mean the day before
 * @param pictures perceptual hashes of 64 bits
 */
public record Item(
        String title,
        String text,
        @Nullable LocalDate time,
        boolean late,
        @Nullable String place,
        @Nullable String unit,
        List<Long> pictures) {

    public Item(
            String title,
            String text,
            @Nullable LocalDate time,
            @Nullable String place,
            @Nullable String unit,
            List<Long> pictures) {
        this(title, text, time, false, place, unit, pictures);
    }

    public static Item of(String title, String text) {
        return new Item(title, text, null, null, null, List.of());
    }
}
