package org.yibaotong.text;

import java.util.List;
import org.jsoup.nodes.Element;
import org.yibaotong.text.Part.Box;
import org.yibaotong.text.Part.Words;

/** A text being written with its changes marked (修订稿), and how many they are. */
final class Redline {

    private final Effort effort = new Effort();
    private final Pairing pairing = new Pairing(effort);
    private final WordChanges wording = new WordChanges(effort);
    private int changes;

    int changes() {
        return changes;
    }

    void write(List<Part> was, List<Part> is, Element into) {
        for (var pair : pairing.of(was, is, into.normalName())) {
            write(pair, into);
        }
    }

    private void write(Pair pair, Element into) {
        if (pair.was() == null && pair.is() != null) {
            writeChanged(pair.is(), PartWriter.COME, into);
        } else if (pair.was() != null && pair.is() == null) {
            writeChanged(pair.was(), PartWriter.GONE, into);
        } else if (pair.was() != null && pair.is() != null) {
            writeBoth(pair.was(), pair.is(), into);
        }
    }

    private void writeChanged(Part part, PartWriter writer, Element into) {
        changes++;
        writer.write(part, into);
    }

    private void writeBoth(Part was, Part is, Element into) {
        if (was instanceof Words(var old) && is instanceof Words(var now) && !old.equals(now)) {
            writeWords(old, now, into);
        } else if (was instanceof Box old && is instanceof Box now && !old.equals(now)) {
            var element = PartWriter.open(now, into);
            write(old.parts(), now.parts(), element);
            PartWriter.close(element);
        } else {
            PartWriter.SAME.write(is, into);
        }
    }

    void writeWords(List<Piece> was, List<Piece> is, Element into) {
        for (var stretch : wording.of(was, is)) {
            if (stretch.same()) {
                PartWriter.SAME.writeWords(stretch.is(), into);
            } else {
                changes++;
                PartWriter.GONE.writeWords(stretch.was(), into);
                PartWriter.COME.writeWords(stretch.is(), into);
            }
        }
    }
}
