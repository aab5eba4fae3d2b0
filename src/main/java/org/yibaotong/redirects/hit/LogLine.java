package org.yibaotong.redirects.hit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines of logs (读日志): of nginx and Apache, with or without the host in front; of content delivery networks, which write the whole
 * address; and of Windows servers, which say first what their columns are. Each line is read by what it looks like. What looks like none of
 * them is no line.
 */
final class LogLine {

    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private static final String FIELDS = "#Fields:";
    private static final int STAMP = 14;

    private List<String> fields = List.of();
    private String lastDay = "";
    private LocalDate day = LocalDate.EPOCH;

    /** @return null where it is no line of a log */
    @Nullable Seen read(String line) {
        try {
            if (line.startsWith("#")) {
                fields = line.startsWith(FIELDS)
                        ? List.of(line.substring(FIELDS.length()).strip().split(" "))
                        : fields;
                return null;
            }
            if (line.length() > STAMP && isDigits(line, STAMP)) {
                return delivery(line.split(" ", 9));
            }
            return fields.isEmpty() ? quoted(line) : windows(line.split(" "));
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException garbage) {
            return null;
        }
    }

    /** Whether it says something about the log itself. */
    static boolean isRemark(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    /** {@code … [27/Nov/2026:10:00:00 +0800] … "GET /a HTTP/1.1" 200 …}: the quoted piece that begins with a method is the request. */
    private @Nullable Seen quoted(String line) {
        int bracket = line.indexOf('[');
        int request = request(line);
        if (bracket < 0 || request < 0) {
            return null;
        }
        int from = line.indexOf(' ', request) + 1;
        int quote = line.indexOf('"', from);
        int space = line.indexOf(' ', from);
        int to = space < 0 || space > quote ? quote : space;
        int status = Integer.parseInt(line, quote + 2, quote + 5, 10);
        return seen(host(line, bracket), line.substring(from, to), slashed(line, bracket + 1), status);
    }

    /** Behind the quote. */
    private static int request(String line) {
        for (int quote = line.indexOf('"'); quote >= 0; quote = line.indexOf('"', quote + 1)) {
            int at = quote + 1;
            while (at < line.length() && line.charAt(at) >= 'A' && line.charAt(at) <= 'Z') {
                at++;
            }
            if (at - quote > 3 && at < line.length() && line.charAt(at) == ' ') {
                return quote + 1;
            }
        }
        return -1;
    }

    /** Before the visitor's address, where there is one. */
    private static String host(String line, int bracket) {
        int end = line.indexOf(' ');
        if (end <= 0 || end > bracket || line.charAt(0) == '[') {
            return "";
        }
        var first = line.substring(0, end);
        int colon = first.indexOf(':');
        boolean isName = first.indexOf('.') > 0 && first.indexOf(':') == first.lastIndexOf(':') && !isNumeric(first);
        return isName ? first.substring(0, colon < 0 ? first.length() : colon) : "";
    }

    private static boolean isNumeric(String text) {
        return text.chars().allMatch(mark -> mark == '.' || mark == ':' || (mark >= '0' && mark <= '9'));
    }

    private LocalDate slashed(String line, int at) {
        int slash = line.indexOf('/', at);
        var written = line.substring(at, slash + 9);
        if (!written.equals(lastDay)) {
            int month = MONTHS.indexOf(line.substring(slash + 1, slash + 4)) / 3 + 1;
            day = LocalDate.of(
                    Integer.parseInt(line, slash + 5, slash + 9, 10), month, Integer.parseInt(line, at, slash, 10));
            lastDay = written;
        }
        return day;
    }

    /** {@code 20261127100000 1.2.3.4 www.a.gov.cn /a 123 province network 200 …} */
    private static @Nullable Seen delivery(String[] cells) {
        var stamp = cells[0];
        var day = LocalDate.of(
                Integer.parseInt(stamp, 0, 4, 10),
                Integer.parseInt(stamp, 4, 6, 10),
                Integer.parseInt(stamp, 6, 8, 10));
        return seen(cells[2], cells[3], day, Integer.parseInt(cells[7]));
    }

    private @Nullable Seen windows(String[] cells) {
        var query = cell(cells, "cs-uri-query");
        var stem = cell(cells, "cs-uri-stem");
        return seen(
                cell(cells, "cs-host"),
                query.isEmpty() ? stem : stem + "?" + query,
                LocalDate.parse(cell(cells, "date")),
                Integer.parseInt(cell(cells, "sc-status")));
    }

    private String cell(String[] cells, String field) {
        int at = fields.indexOf(field);
        return at < 0 || at >= cells.length || cells[at].equals("-") ? "" : cells[at];
    }

    /** Networks write the whole address. */
    private static @Nullable Seen seen(String host, String path, LocalDate day, int status) {
        int scheme = path.startsWith("http") ? path.indexOf("://") : -1;
        if (scheme > 0) {
            int end = path.indexOf('/', scheme + 3);
            var authority = path.substring(scheme + 3, end < 0 ? path.length() : end);
            int port = authority.indexOf(':');
            return new Seen(
                    port < 0 ? authority : authority.substring(0, port),
                    end < 0 ? "/" : path.substring(end),
                    day,
                    status);
        }
        return path.startsWith("/") && status >= 100 && status < 600 ? new Seen(host, path, day, status) : null;
    }

    private static boolean isDigits(String line, int count) {
        for (int at = 0; at < count; at++) {
            if (line.charAt(at) < '0' || line.charAt(at) > '9') {
                return false;
            }
        }
        return line.charAt(count) == ' ';
    }
}
