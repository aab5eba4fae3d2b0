package org.yibaotong.closure.closurecase;

import java.time.LocalDate;
import org.yibaotong.shared.WorkingDays;

/** How long something takes (期限), and who says so. */
record Period(What what, String object, String province, int count, Measure measure, Basis basis, String source) {

    static final String ANY = "*";

    enum What {
        NOTICE,
        STOPPED,
        WATCH
    }

    enum Measure {
        DAYS,
        WORKING_DAYS
    }

    /** Whether the number stands in a rule that was read. */
    enum Basis {
        VERIFIED,
        DEFAULT
    }

    static Period read(String line) {
        var cells = line.split(",", 7);
        if (cells.length < 7) {
            throw new IllegalArgumentException("not a line of periods: " + line);
        }
        return new Period(
                What.valueOf(cells[0]),
                cells[1],
                cells[2],
                Integer.parseInt(cells[3]),
                Measure.valueOf(cells[4]),
                Basis.valueOf(cells[5]),
                cells[6]);
    }

    /** Its last day; the first is not counted, and one that ends on a holiday ends on the next working day (民法典第二百零一、二百零三条). */
    LocalDate last(LocalDate first, WorkingDays days) {
        return switch (measure) {
            case WORKING_DAYS -> days.after(first, count);
            case DAYS -> days.after(first.plusDays(count), 0);
        };
    }

    boolean fits(What asked, boolean isWebsite, String where) {
        return what == asked
                && (object.equals(ANY) || object.equals(isWebsite ? "WEBSITE" : "ACCOUNT"))
                && (province.equals(ANY) || !where.isEmpty() && where.startsWith(province));
    }

    /** As people say it: 15个工作日. */
    String said() {
        return count + (measure == Measure.DAYS ? "天" : "个工作日");
    }
}
