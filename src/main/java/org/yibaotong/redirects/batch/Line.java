package org.yibaotong.redirects.batch;

/**
 * A line of the file (一行).
 *
 * @param kindAs the kind as it is written, empty where it follows from the new address
 * @param isFilledIn whether it said nothing, and leads where the whole batch does
 * @param path the old address in canonical form, once it is read
 */
public record Line(
        int number,
        String old,
        String target,
        String kindAs,
        String words,
        boolean isFilledIn,
        Outcome outcome,
        String reason,
        String path,
        String kind,
        String read) {

    static Line of(int number, String old, String target, String kindAs, String words) {
        return new Line(number, old, target, kindAs, words, false, Outcome.UNREAD, "", "", "", "");
    }

    /** Where nothing is written beside the old address, it leads there. */
    Line orTo(String everywhere) {
        return target.isEmpty() && kindAs.isEmpty() && !everywhere.isEmpty()
                ? new Line(number, old, everywhere, kindAs, words, true, outcome, reason, path, kind, read)
                : this;
    }

    Line with(Outcome become, String why) {
        return new Line(number, old, target, kindAs, words, isFilledIn, become, why, path, kind, read);
    }

    Line read(Outcome become, String canonical, String as, String leads) {
        return new Line(number, old, target, kindAs, words, isFilledIn, become, "", canonical, as, leads);
    }
}
