package org.yibaotong.newsroom.plan;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A calendar as other programs read it (日历订阅): iCalendar, RFC 5545. */
record Calendar(String name, List<Entry> entries) {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Duration USUAL_LENGTH = Duration.ofHours(1);
    private static final int LINE_BYTES = 75;

    /** @param id stays the same however often it is read */
    record Entry(String id, String title, String place, String note, Instant beginsAt, boolean calledOff) {}

    String text(Instant now) {
        var text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//yibaotong//plan//ZH");
        line(text, "X-WR-CALNAME:" + escaped(name));
        entries.forEach(entry -> add(text, entry, now));
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private static void add(StringBuilder text, Entry entry, Instant now) {
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + entry.id() + "@yibaotong");
        line(text, "DTSTAMP:" + UTC.format(now));
        line(text, "DTSTART:" + UTC.format(entry.beginsAt()));
        line(text, "DTEND:" + UTC.format(entry.beginsAt().plus(USUAL_LENGTH)));
        line(text, "SUMMARY:" + escaped(entry.title()));
        line(text, "LOCATION:" + escaped(entry.place()));
        line(text, "DESCRIPTION:" + escaped(entry.note()));
        line(text, "STATUS:" + (entry.calledOff() ? "CANCELLED" : "CONFIRMED"));
        line(text, "END:VEVENT");
    }

    private static String escaped(String said) {
        return said.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** Folded after 75 bytes, never inside a character. */
    private static void line(StringBuilder text, String line) {
        int bytes = 0;
        for (int at = 0; at < line.length(); ) {
            int next = line.offsetByCodePoints(at, 1);
            int size = line.substring(at, next).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LINE_BYTES) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(line, at, next);
            bytes += size;
            at = next;
        }
        text.append("\r\n");
    }
}
