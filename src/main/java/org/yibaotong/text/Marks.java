package org.yibaotong.text;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that is said about a piece of text: its marks, and where it links to. */
record Marks(Set<Mark> set, @Nullable String href) {

    static final Marks NONE = new Marks(Set.of(), null);

    Marks {
        set = Set.copyOf(set);
    }

    Marks with(Mark mark) {
        var more = EnumSet.of(mark);
        more.addAll(set);
        return new Marks(more, href);
    }

    Marks without(Mark mark) {
        if (!set.contains(mark)) {
            return this;
        }
        var fewer = EnumSet.copyOf(set);
        fewer.remove(mark);
        return new Marks(fewer, href);
    }

    Marks linkedTo(@Nullable String address) {
        return new Marks(set, address);
    }

    /** What both have, for the space between them. */
    Marks shared(Marks other) {
        var both = EnumSet.noneOf(Mark.class);
        both.addAll(set);
        both.retainAll(other.set);
        return new Marks(both, Objects.equals(href, other.href) ? href : null);
    }
}
