package org.yibaotong.identity.unitsheet;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.unit.Unit;
import org.yibaotong.identity.unit.UnitBook;
import org.yibaotong.identity.unit.UnitNames;
import org.yibaotong.shared.Reach;
import org.yibaotong.sheets.Workbook;
import org.yibaotong.web.Words;

/** The units as a sheet, in the very form in which they can be taken in again. */
@Component
class UnitExport {

    private final UnitBook book;
    private final Words words;

    UnitExport(UnitBook book, Words words) {
        this.book = book;
        this.words = words;
    }

    byte[] units(Reach reach) {
        var names = book.within(reach);
        var rows = names.all().stream().map(unit -> row(unit, names)).toList();
        return Workbook.write(UnitColumns.SHEET.word(), UnitColumns.SHEET.heading(), rows);
    }

    private List<String> row(Unit unit, UnitNames names) {
        return List.of(
                unit.name(),
                unit.shortName(),
                words.of(unit.level()),
                names.above(unit).map(names::label).orElse(""),
                unit.line() == null ? "" : unit.line(),
                unit.code() == null ? "" : unit.code());
    }
}
