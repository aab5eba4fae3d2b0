package org.yibaotong.newsroom.leader;

import java.util.ArrayList;
import java.util.List;
import org.yibaotong.shared.Refusal;
import org.yibaotong.sheets.Column;
import org.yibaotong.sheets.SheetFile;
import org.yibaotong.sheets.Table;
import org.yibaotong.sheets.Workbook;

/** The list of leaders as a sheet (领导名单), read and written in the same form. Without numbers the order of the rows counts. */
final class LeaderSheet {

    private static final Column NAME = Column.required("姓名", "名字", "领导姓名");
    private static final Column POST = Column.required("职务", "职位", "现任职务");
    private static final Column RANK = Column.optional("排序", "序号", "排名");
    private static final Column FROM = Column.optional("任职", "到任", "任职日期", "到任日期");
    private static final Column UNTIL = Column.optional("离任", "离任日期", "免职日期");
    private static final List<Column> COLUMNS = List.of(NAME, POST, RANK, FROM, UNTIL);
    private static final int ROWS_NAMED = 10;

    private LeaderSheet() {}

    static List<Holder> read(byte[] content) {
        var holders = new ArrayList<Holder>();
        var wrong = new ArrayList<String>();
        for (var line : Table.find(SheetFile.read(content), COLUMNS).lines()) {
            try {
                holders.add(form(line, holders.size() + 1).holder());
            } catch (Refusal refusal) {
                wrong.add(String.valueOf(line.number()));
            }
        }
        Refusal.unless(
                wrong.isEmpty(),
                "leader.import.wrong-rows",
                wrong.size(),
                String.join("、", wrong.subList(0, Math.min(ROWS_NAMED, wrong.size()))));
        return holders;
    }

    private static LeaderForm form(Table.Line line, int place) {
        var rank = line.cell(RANK).strip();
        return new LeaderForm(
                line.cell(NAME),
                line.cell(POST),
                rank.isEmpty() ? String.valueOf(place) : rank,
                line.cell(FROM),
                line.cell(UNTIL));
    }

    static byte[] write(List<Holder> holders) {
        var heading = COLUMNS.stream().map(Column::title).toList();
        return Workbook.write(
                "领导名单", heading, holders.stream().map(LeaderSheet::row).toList());
    }

    private static List<String> row(Holder holder) {
        return List.of(
                holder.name(),
                holder.post(),
                String.valueOf(holder.rank()),
                holder.from() == null ? "" : holder.from().toString(),
                holder.until() == null ? "" : holder.until().toString());
    }
}
