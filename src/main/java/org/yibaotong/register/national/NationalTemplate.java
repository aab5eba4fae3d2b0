package org.yibaotong.register.national;

import java.util.HashSet;
import java.util.List;
import org.yibaotong.shared.Refusal;

/**
 * How the national file looks (报送表式).
 *
 * @param closed whether accounts that are closed are reported too
 */
record NationalTemplate(List<NationalColumn> columns, boolean closed) {

    private static final int MOST = 60;

    NationalTemplate {
        columns = List.copyOf(columns);
        Refusal.when(columns.isEmpty(), "national.columns.missing");
        Refusal.when(columns.size() > MOST, "national.columns.too-many", MOST);
        var seen = new HashSet<String>();
        columns.forEach(
                column -> Refusal.unless(seen.add(column.heading()), "national.columns.twice", column.heading()));
    }

    boolean tellsTelephones() {
        return columns.stream().map(NationalColumn::field).anyMatch(field -> field != null && field.isTelephone());
    }

    static NationalTemplate of(String typed, boolean closed) {
        return new NationalTemplate(
                typed.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .map(NationalColumn::of)
                        .toList(),
                closed);
    }
}
