package org.yibaotong.register.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.figure.Figure;
import org.yibaotong.register.figure.Measure;
import org.yibaotong.register.figure.Span;
import org.yibaotong.register.reading.Row;

/** The figures a row says (表里的数字): followers are of the day, the others of the month before it. */
final class WrittenFigures {

    private static final int NAME_MOST = 70;

    private final LocalDate day;
    private final LocalDate month;
    private final String source;

    WrittenFigures(Intake intake) {
        var name = intake.fileName();
        day = intake.figuresOn();
        month = intake.figuresMonth();
        source = "表格《" + (name.length() > NAME_MOST ? name.substring(0, NAME_MOST) : name) + "》";
    }

    List<Figure> of(Row row, AccountId account) {
        var figures = new ArrayList<Figure>();
        row.figures().forEach((measure, value) -> figures.add(figure(account, measure, value)));
        return figures;
    }

    private Figure figure(AccountId account, Measure measure, long value) {
        return measure.isStock()
                ? new Figure(account, measure, Span.DAY, day, value, source)
                : new Figure(account, measure, Span.MONTH, month, value, source);
    }
}
