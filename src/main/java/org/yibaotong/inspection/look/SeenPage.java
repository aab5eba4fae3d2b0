package org.yibaotong.inspection.look;

import java.util.List;
import org.yibaotong.fetch.Fetched;

/**
 * A page that was looked at, as evidence (看过的页面).
 *
 * @param what why it was looked at: the home page, a column, an address that should not be there
 * @param way the addresses that led there, in their order
 */
public record SeenPage(
        Part what,
        String name,
        String address,
        List<String> way,
        VisitResult result,
        Answered answered,
        Content content) {

    /** Where it was looked for. */
    String asked() {
        return way.isEmpty() ? address : way.getFirst();
    }

    /** How it was answered; without an answer the status is 0. */
    public record Answered(String trouble, int status, long millis) {

        public static Answered of(Fetched fetched) {
            return new Answered(
                    fetched.trouble().name(), fetched.status(), fetched.took().toMillis());
        }
    }

    /**
     * What came.
     *
     * @param hash its SHA-256, empty where nothing came
     * @param isCut whether there was more of it
     */
    public record Content(String hash, int bytes, boolean isCut) {

        public static final Content NONE = new Content("", 0, false);
    }

    public enum Part {
        HOME,
        COLUMN,
        /** An address made up at random. */
        NOWHERE,
        LINK
    }
}
