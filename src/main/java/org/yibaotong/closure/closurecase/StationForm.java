package org.yibaotong.closure.closurecase;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.yibaotong.files.FileId;
import org.yibaotong.shared.Refusal;

/**
 * What is typed at a station.
 *
 * @param on the day it happened, as {@code 2026-12-11}
 * @param file one that is kept already
 */
public record StationForm(
        @Nullable String on,
        @Nullable String words,
        @Nullable String link,
        @Nullable String file) {

    static final String[] FIELDS = {"on", "words", "link", "file"};
    static final StationForm EMPTY = new StationForm("", "", "", "");

    public static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** What is known already stands there to be read over, as long as nothing is typed. */
    StationForm suggesting(String known) {
        return equals(EMPTY) ? new StationForm(on, known, link, file) : this;
    }

    Proof proof() {
        return new Proof(day(), or(words), or(link), or(file).isEmpty() ? null : FileId.of(or(file)));
    }

    StationForm with(FileId kept) {
        return new StationForm(on, words, link, kept.toString());
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(or(on).strip());
        } catch (DateTimeParseException e) {
            throw new Refusal("closure.on.missing");
        }
    }
}
