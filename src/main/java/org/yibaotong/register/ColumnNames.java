package org.yibaotong.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.yibaotong.shared.CityLines;

/** By which words in its name a column is told to be of a kind (栏目名称里的字), in the order in which they count. */
record ColumnNames(List<Line> lines) {

    private static final String FILE = "register/column-kinds.csv";
    private static final String ANY = "*";
    private static final int CELLS = 3;

    /** Read once: names are asked about by the hundred thousand. */
    static final ColumnNames SHIPPED = read();

    /** Some words of one kind, and who says so. */
    record Line(ColumnKind kind, Set<String> words, String source) {

        static Line read(String line) {
            var cells = line.split(",", CELLS);
            if (cells.length != CELLS) {
                throw new IllegalArgumentException("a kind of columns has " + CELLS + " cells: " + line);
            }
            return new Line(ColumnKind.valueOf(cells[0]), Set.of(cells[1].split("\\|")), cells[2]);
        }

        boolean fits(String name) {
            return isForAll() || words.stream().anyMatch(name::contains);
        }

        boolean isForAll() {
            return words.contains(ANY);
        }
    }

    static ColumnNames of(List<String> lines) {
        return new ColumnNames(lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("kind,"))
                .map(Line::read)
                .toList());
    }

    ColumnKind kind(String name) {
        return lines.stream()
                .filter(line -> line.fits(name))
                .findFirst()
                .map(Line::kind)
                .orElse(ColumnKind.OTHER);
    }

    private static ColumnNames read() {
        try {
            return of(CityLines.read(FILE, ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
