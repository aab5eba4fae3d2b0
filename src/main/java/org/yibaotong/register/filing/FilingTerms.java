package org.yibaotong.register.filing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yibaotong.shared.WorkingDays;

/** How long each part of a filing may take (办理期限), in working days, and who says so. */
public final class FilingTerms {

    private static final String DECIDE = "decide";
    private static final String FILE = "file";
    private static final String NOTICE = "notice";

    private final Map<String, Term> terms = new HashMap<>();
    private final WorkingDays workingDays;

    /** @param source who says so, for people to read */
    public record Term(int days, String source) {}

    /** @param lines {@code what,days,source}, later lines over earlier ones; {@code #} begins a remark */
    FilingTerms(List<String> lines, WorkingDays workingDays) {
        this.workingDays = workingDays;
        lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("what,"))
                .forEach(this::take);
    }

    LocalDate decideBy(LocalDate asked) {
        return after(asked, DECIDE);
    }

    LocalDate fileBy(LocalDate agreed) {
        return after(agreed, FILE);
    }

    /** Until when the closing of an account is announced at least (公告期). */
    LocalDate noticeUntil(LocalDate announced) {
        return after(announced, NOTICE);
    }

    public Term deciding() {
        return get(DECIDE);
    }

    public Term filing() {
        return get(FILE);
    }

    public Term notice() {
        return get(NOTICE);
    }

    private LocalDate after(LocalDate first, String what) {
        return workingDays.after(first, get(what).days());
    }

    private Term get(String what) {
        return Objects.requireNonNull(terms.get(what), what);
    }

    private void take(String line) {
        var cells = line.split(",", 3);
        if (cells.length < 3 || !cells[1].strip().matches("[1-9]\\d{0,2}")) {
            throw new IllegalArgumentException("not a line of filing terms: " + line);
        }
        terms.put(cells[0].strip(), new Term(Integer.parseInt(cells[1].strip()), cells[2].strip()));
    }
}
