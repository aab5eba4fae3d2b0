package org.yibaotong.text;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A part of a story as it is compared (部分): words, or a box with further parts inside. */
sealed interface Part {

    Set<String> CELLS = Set.of("td", "th");

    String text();

    record Words(List<Piece> pieces) implements Part {

        @Override
        public String text() {
            return Run.text(pieces);
        }
    }

    record Box(String tag, Map<String, String> attributes, List<Part> parts) implements Part {

        /** The spaces keep the words of two cells or items apart. */
        @Override
        public String text() {
            return parts.stream().map(Part::text).collect(joining(" "));
        }

        boolean isPicture() {
            return tag.equals("img");
        }

        /** A picture or a line: nothing can be inside. */
        boolean isThing() {
            return isPicture() || tag.equals("hr");
        }
    }

    /** Whether both have the same place to be in: then one can be shown as a change of the other. */
    default boolean isSameKind(Part other) {
        if (this instanceof Box box && other instanceof Box otherBox) {
            return box.tag.equals(otherBox.tag) || CELLS.contains(box.tag) && CELLS.contains(otherBox.tag);
        }
        return this instanceof Words && other instanceof Words;
    }
}
