package org.yibaotong.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How text is taken apart for comparing (切分): by number, by Latin word, otherwise by character. */
final class Wording {

    private static final Pattern UNIT = Pattern.compile(
            "[0-9０-９]++(?:[.,:/-][0-9０-９]++){0,8}+[%％‰]?" + "|[\\p{IsLatin}][\\p{IsLatin}\\p{M}'’-]*+" + "|\\X");
    private static final Pattern SENTENCE_END = Pattern.compile("[。！？；!?;\n]");
    private static final Pattern STOP = Pattern.compile("[\\p{P}\n]");

    private Wording() {}

    static List<Piece> units(List<Piece> pieces) {
        return pieces.stream().flatMap(Wording::units).toList();
    }

    private static Stream<Piece> units(Piece piece) {
        return UNIT.matcher(piece.text()).results().map(unit -> new Piece(unit.group(), piece.marks()));
    }

    static List<List<Piece>> sentences(List<Piece> units) {
        var sentences = new ArrayList<List<Piece>>();
        int from = 0;
        for (int i = 1; i <= units.size(); i++) {
            if (i == units.size()
                    || SENTENCE_END.matcher(units.get(i - 1).text()).matches()) {
                sentences.add(units.subList(from, i));
                from = i;
            }
        }
        return sentences;
    }

    /** Whether the reader's eye finds a hold there. */
    static boolean hasStop(List<Piece> units) {
        return units.stream().anyMatch(unit -> STOP.matcher(unit.text()).matches());
    }
}
