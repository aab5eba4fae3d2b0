package org.yibaotong.papers;

import java.util.ArrayList;
import java.util.List;

/** What stands on a paper, one part after the other (一份公文). */
public record Paper(String title, List<Part> parts) {

    public Paper {
        parts = List.copyOf(parts);
    }

    public static Writing titled(String title) {
        return new Writing(title);
    }

    /** One part of it. */
    public sealed interface Part {}

    /** 一、抽查结果. */
    public record Heading(String text) implements Part {}

    /** A paragraph, its first line indented by two characters. */
    public record Text(String text) implements Part {}

    /** At the right edge: who signs, and when. */
    public record Signed(String text) implements Part {}

    /** What comes next begins on a page of its own, with a title of its own. */
    public record NextPage(String title) implements Part {}

    /**
     * A table.
     *
     * @param widths of the columns, in proportion
     * @param headed whether its first row is repeated on every page
     */
    public record Table(List<Integer> widths, boolean headed, List<List<Cell>> rows) implements Part {

        public Table {
            widths = List.copyOf(widths);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A cell.
     *
     * @param columns how many it goes over
     * @param isLabel whether it names what stands beside or below it
     * @param lines how many lines of room it has at least, to be written in by hand
     */
    public record Cell(String text, int columns, boolean isLabel, int lines) {

        public static Cell label(String text) {
            return new Cell(text, 1, true, 1);
        }

        public static Cell of(String text) {
            return new Cell(text, 1, false, 1);
        }

        public Cell over(int others) {
            return new Cell(text, others, isLabel, lines);
        }

        public Cell roomy(int atLeast) {
            return new Cell(text, columns, isLabel, atLeast);
        }
    }

    /** A paper being written. */
    public static final class Writing {

        private final String title;
        private final List<Part> parts = new ArrayList<>();

        private Writing(String title) {
            this.title = title;
        }

        public Writing heading(String text) {
            return with(new Heading(text));
        }

        public Writing text(String text) {
            return with(new Text(text));
        }

        public Writing signed(String text) {
            return with(new Signed(text));
        }

        public Writing nextPage(String titled) {
            return with(new NextPage(titled));
        }

        /** A plain table: all columns as wide, the first row their headings. */
        public Writing table(List<String> heading, List<List<String>> rows) {
            return table(heading.stream().map(column -> 1).toList(), heading, rows);
        }

        /** The same with columns as wide as they need to be, in proportion. */
        public Writing table(List<Integer> widths, List<String> heading, List<List<String>> rows) {
            var all = new ArrayList<List<Cell>>();
            all.add(heading.stream().map(Cell::label).toList());
            rows.forEach(row -> all.add(row.stream().map(Cell::of).toList()));
            return with(new Table(widths, true, all));
        }

        public Writing with(Part part) {
            parts.add(part);
            return this;
        }

        public Paper done() {
            return new Paper(title, parts);
        }
    }
}
