package org.yibaotong.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yibaotong.text.Block.Kind;
import org.yibaotong.text.Block.Paragraph;

/** A place that blocks are being read into (版面): the story itself, a quotation, a list item, a table cell, a caption. */
final class Flow {

    enum Place {
        STORY,
        QUOTE,
        ITEM,
        CELL,
        CAPTION
    }

    final List<Block> blocks = new ArrayList<>();
    final Run run = new Run();
    final Place place;
    final @Nullable Flow around;

    Flow(Place place, @Nullable Flow around) {
        this.place = place;
        this.around = around;
    }

    boolean isInside(Place first, Place... more) {
        return isInside(EnumSet.of(first, more));
    }

    private boolean isInside(Set<Place> places) {
        return places.contains(place) || around != null && around.isInside(places);
    }

    /** One rule after another is one rule. */
    void add(Block block) {
        if (!(block instanceof Block.Rule && !blocks.isEmpty() && blocks.getLast() instanceof Block.Rule)) {
            blocks.add(block);
        }
    }

    /** Ends the paragraph being read; headings exist in the story itself only. */
    void endParagraph(Kind kind) {
        var pieces = run.take();
        if (kind != Kind.TEXT && place == Place.STORY) {
            addHeading(kind, pieces);
        } else {
            Run.paragraphs(pieces).forEach(p -> add(new Paragraph(Kind.TEXT, p)));
        }
    }

    private void addHeading(Kind kind, List<Piece> pieces) {
        // A heading is bold by nature; office programs say so once more.
        var plain = pieces.stream()
                .map(p -> new Piece(p.text(), p.marks().without(Mark.STRONG)))
                .toList();
        var heading = Run.tidy(Run.withSingleBreaks(plain));
        if (!heading.isEmpty()) {
            add(new Paragraph(kind, heading));
        }
    }

    /** All text in one line, for a caption. */
    List<Piece> line() {
        var line = new Run();
        for (var block : blocks) {
            if (block instanceof Paragraph paragraph) {
                paragraph.pieces().forEach(p -> line.add(p.isBreak() ? " " : p.text(), p.marks()));
                line.add(" ", Marks.NONE);
            }
        }
        return line.take();
    }
}
