package org.yibaotong.sheets;

import java.util.List;
import java.util.Set;

/**
 * One sheet of a workbook to be handed out.
 *
 * @param above lines over the heading, one cell each: what the table is, and of when
 * @param reckoned headings of the columns people reckon with and sort by: what reads there as a whole number or a day is one. Everywhere else
 *     a cell is text, and a code keeps its leading zeros
 */
public record WrittenSheet(
        String name, List<String> above, List<String> heading, Iterable<List<String>> rows, Set<String> reckoned) {

    public WrittenSheet(String name, List<String> above, List<String> heading, Iterable<List<String>> rows) {
        this(name, above, heading, rows, Set.of());
    }

    /** The same, with columns that hold numbers or days. */
    public WrittenSheet reckoning(String... headings) {
        return new WrittenSheet(name, above, heading, rows, Set.of(headings));
    }

    boolean reckons(int column) {
        return column < heading.size() && reckoned.contains(heading.get(column));
    }
}
