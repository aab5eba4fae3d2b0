package org.yibaotong.citizens.wishsheet;

/**
 * A wish in the clerk's list.
 *
 * @param version which writing of it is shown
 */
public record WishLine(
        String id,
        String url,
        String number,
        String title,
        String ageBand,
        String unit,
        String drive,
        String dueOn,
        String taken,
        int version) {

    /** As a ticked row says it: id, a point, version. */
    public String ticked() {
        return id + "." + version;
    }
}
