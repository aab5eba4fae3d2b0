package org.yibaotong.newsroom.term;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Refusal;
import org.yibaotong.sheets.Column;
import org.yibaotong.sheets.SheetFile;
import org.yibaotong.sheets.Table;
import org.yibaotong.sheets.Workbook;
import org.yibaotong.text.PlainText;
import org.yibaotong.text.checker.Gravity;
import org.yibaotong.text.checker.Term;

/** The list of terms as a sheet (词表), read and written in the same form. */
final class TermSheet {

    private static final Column WORDS = Column.required("词", "词语", "词条", "错词", "禁用词", "敏感词");
    private static final Column GRAVITY = Column.optional("级别", "类别", "等级");
    private static final Column INSTEAD = Column.optional("改为", "正确写法", "建议", "替换词");
    private static final Column REASON = Column.optional("理由", "说明", "原因");
    private static final Column SOURCE = Column.optional("依据", "出处", "来源");
    private static final Column FROM = Column.optional("生效", "生效日期", "起");
    private static final Column UNTIL = Column.optional("失效", "失效日期", "止");
    private static final List<Column> COLUMNS = List.of(WORDS, GRAVITY, INSTEAD, REASON, SOURCE, FROM, UNTIL);
    private static final int ROWS_NAMED = 10;

    private TermSheet() {}

    static List<OwnTerm> read(byte[] content) {
        var terms = new ArrayList<OwnTerm>();
        var wrong = new ArrayList<String>();
        for (var line : Table.find(SheetFile.read(content), COLUMNS).lines()) {
            try {
                terms.add(term(line));
            } catch (Refusal refusal) {
                wrong.add(String.valueOf(line.number()));
            }
        }
        Refusal.unless(wrong.isEmpty(), "term.import.wrong-rows", wrong.size(), named(wrong));
        return terms;
    }

    private static String named(List<String> rows) {
        var first = String.join("、", rows.subList(0, Math.min(ROWS_NAMED, rows.size())));
        return rows.size() > ROWS_NAMED ? first + "等" : first;
    }

    private static OwnTerm term(Table.Line line) {
        var term = new Term(
                PlainText.line(line.cell(WORDS)),
                gravity(line.cell(GRAVITY)),
                PlainText.line(line.cell(INSTEAD)),
                reason(line),
                PlainText.line(line.cell(SOURCE)));
        return new OwnTerm(term, day(line.cell(FROM)), day(line.cell(UNTIL)));
    }

    /** Many lists only say what to write instead. */
    private static String reason(Table.Line line) {
        var reason = PlainText.line(line.cell(REASON));
        return reason.isEmpty() && !line.cell(INSTEAD).isBlank() ? "本单位词表" : reason;
    }

    private static Gravity gravity(String cell) {
        return Stream.of(Gravity.values())
                .filter(gravity -> cell.strip().startsWith(gravity.chinese()))
                .findFirst()
                .orElseGet(() -> {
                    Refusal.unless(cell.isBlank(), "term.gravity.unknown");
                    return Gravity.WRONG;
                });
    }

    private static @Nullable LocalDate day(String cell) {
        try {
            return cell.isBlank() ? null : LocalDate.parse(cell.strip());
        } catch (DateTimeException other) {
            throw new Refusal("term.day.unknown");
        }
    }

    static byte[] write(List<OwnTerm> terms) {
        var heading = COLUMNS.stream().map(Column::title).toList();
        return Workbook.write("词表", heading, terms.stream().map(TermSheet::row).toList());
    }

    private static List<String> row(OwnTerm own) {
        var term = own.term();
        return List.of(
                term.words(),
                term.gravity().chinese(),
                term.instead(),
                term.reason(),
                term.source(),
                own.from() == null ? "" : own.from().toString(),
                own.until() == null ? "" : own.until().toString());
    }
}
