package org.yibaotong.inspection.look;

import java.util.List;

/**
 * A page that was looked at, as evidence (看过的页面).
 *
 * @param what why it was looked at: the home page, a column, an address that should not be there
 * @param hash the SHA-256 of what came, empty where nothing did
 * @param isCut whether there was more of it
 */
public record SeenPage(
        Part what,
        String name,
        String address,
        List<String> way,
        VisitResult result,
        String trouble,
        int status,
        long millis,
        String hash,
        int bytes,
        boolean isCut) {

    public enum Part {
        HOME,
        COLUMN,
        /** An address made up at random. */
        NOWHERE,
        LINK
    }
}
