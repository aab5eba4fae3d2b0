package org.yibaotong.sheets;

import java.util.List;

/**
 * One sheet of a workbook to be handed out.
 *
 * @param above lines over the heading, one cell each: what the table is, and of when
 */
public record WrittenSheet(String name, List<String> above, List<String> heading, Iterable<List<String>> rows) {}
