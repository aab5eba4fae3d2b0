package org.yibaotong.sheets;

import java.util.ArrayList;
import java.util.List;

/** Keeps all it hears, for files that are small enough. */
final class SheetCollector implements SheetListener {

    private record Heard(String name, List<List<String>> rows) {}

    private final List<Heard> heard = new ArrayList<>();

    @Override
    public void sheet(String name) {
        heard.add(new Heard(name, new ArrayList<>()));
    }

    @Override
    public void row(int number, List<String> cells) {
        var rows = heard.getLast().rows();
        while (rows.size() < number) {
            rows.add(List.of());
        }
        rows.add(cells);
    }

    List<Sheet> sheets() {
        return heard.stream().map(one -> new Sheet(one.name(), one.rows())).toList();
    }
}
