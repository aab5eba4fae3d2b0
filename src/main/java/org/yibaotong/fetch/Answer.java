package org.yibaotong.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a site answered (回答).
 *
 * @param status 0 where there was no answer
 * @param type as the site names it
 * @param tag what it said for asking again ({@code ETag}), as is the next ({@code Last-Modified}); empty where it said nothing
 * @param certificate null where it showed none
 */
public record Answer(
        int status,
        String type,
        String tag,
        String modified,
        Body body,
        @Nullable ShownCertificate certificate) {

    public static final Answer NONE = new Answer(0, "", "", "", Body.NONE, null);

    Answer withoutBody() {
        return new Answer(status, type, tag, modified, new Body(Body.NONE.bytes(), body.isCut()), certificate);
    }
}
