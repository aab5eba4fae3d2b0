package org.yibaotong.citizens.drive;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;
import org.yibaotong.text.PlainText;

/** What is typed in of a drive, with the assessment that must be made before anybody's data is taken. */
public record DriveForm(
        @Nullable String name,
        @Nullable String dueOn,
        @Nullable String institution,
        @Nullable String assessment,
        @Nullable String assessedBy,
        @Nullable String unit) {

    private static final int LONGEST = 60;
    private static final int ASSESSMENT_SHORTEST = 50;
    private static final int ASSESSMENT_LONGEST = 4_000;

    public static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    public static DriveForm empty(String unit) {
        return new DriveForm("", "", "", "", "", unit);
    }

    Drive drive(UnitId of, LocalDate today) {
        var called = PlainText.line(or(name));
        var taker = PlainText.line(or(institution));
        var text = PlainText.lines(or(assessment));
        var by = PlainText.line(or(assessedBy));
        Refusal.when(called.isEmpty() || PlainText.length(called) > LONGEST, "drive.name.wrong", LONGEST);
        Refusal.when(taker.isEmpty() || PlainText.length(taker) > LONGEST, "drive.institution.wrong", LONGEST);
        Refusal.when(
                PlainText.length(text) < ASSESSMENT_SHORTEST || PlainText.length(text) > ASSESSMENT_LONGEST,
                "drive.assessment.wrong",
                ASSESSMENT_SHORTEST,
                ASSESSMENT_LONGEST);
        Refusal.when(by.isEmpty() || PlainText.length(by) > LONGEST, "drive.assessed-by.missing");
        return new Drive(NewId.next(), called, of, due(today), taker, text, by, today);
    }

    private LocalDate due(LocalDate today) {
        try {
            var day = LocalDate.parse(or(dueOn));
            Refusal.unless(day.isAfter(today), "drive.due-on.past");
            return day;
        } catch (DateTimeException e) {
            throw new Refusal("drive.due-on.wrong");
        }
    }
}
