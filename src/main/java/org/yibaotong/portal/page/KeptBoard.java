package org.yibaotong.portal.page;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Outage;

/** The printed pages of a board (栏目): its first page at one address, and below it each that is on it by its number. */
public abstract class KeptBoard implements PlainPages {

    private static final int MOST = 1_000;

    private final Kept<String, Printed> kept;
    private final String board;
    private final String below;

    /** @param board its address, such as {@code /wishes} */
    protected KeptBoard(String board, Outage outage) {
        this.kept = new Kept<>(MOST, outage, (path, last) -> print(path));
        this.board = board;
        this.below = board + "/";
    }

    /** As it is without anything asked for. */
    protected abstract Printed first();

    /** Nothing where there is none of this number. */
    protected abstract Optional<Printed> one(long number, String path);

    /** A list that was narrowed is another page. */
    @Override
    public Optional<Printed> page(String path, @Nullable String query) {
        boolean isOurs = path.equals(board) ? query == null : PathNumber.of(path, below) > 0;
        return isOurs ? kept.get(path) : Optional.empty();
    }

    @Override
    public Duration age(String path) {
        return kept.age(path);
    }

    private Optional<Printed> print(String path) {
        return path.equals(board) ? Optional.of(first()) : one(PathNumber.of(path, below), path);
    }
}
