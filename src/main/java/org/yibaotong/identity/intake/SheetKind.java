package org.yibaotong.identity.intake;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.yibaotong.sheets.Column;

/**
 * What the rows of a sheet are (表格的种类), such as units or people.
 *
 * @param code by which the database knows it
 * @param word as the menu says it
 * @param measure counts them
 * @param home the list its rows end up in
 * @param examples the rows of the template
 * @param note what else to know before, may be empty
 */
public record SheetKind(
        String code,
        String word,
        String measure,
        String home,
        List<Column> columns,
        List<List<String>> examples,
        String note) {

    public String url() {
        return home + "/imports";
    }

    public String title() {
        return "导入" + word + "表";
    }

    public List<String> heading() {
        return columns.stream().map(Column::title).toList();
    }

    public String needed() {
        return titles(Column::required);
    }

    public String optional() {
        return titles(column -> !column.required());
    }

    private String titles(Predicate<Column> which) {
        return columns.stream().filter(which).map(Column::title).collect(Collectors.joining("、"));
    }
}
