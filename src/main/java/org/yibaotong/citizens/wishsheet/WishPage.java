package org.yibaotong.citizens.wishsheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.citizens.wish.Wisher;
import org.yibaotong.web.Badge;

/**
 * One wish as its clerk sees it.
 *
 * @param version which writing of it is shown: whoever publishes it names the one they read
 * @param untold how many who hold it have to be rung up, because no short message reached them
 * @param uncalled how many who held it have to be rung up, because it was withdrawn and no short message reached them
 * @param isClaimed whether somebody is known who claimed it
 * @param withdrawn who withdrew it, when and why; or empty
 * @param missing what it lacks before it can be published
 * @param doubted what is taken in it for the name of a child
 * @param wisher whose it is, only in the answer to a look that was allowed
 * @param claimants who claimed it, in the same manner
 */
public record WishPage(
        String url,
        String publicUrl,
        String number,
        int version,
        String title,
        String detail,
        List<String> facts,
        String consent,
        String drive,
        String assessment,
        Badge state,
        String taken,
        int untold,
        int uncalled,
        boolean isClaimed,
        String withdrawn,
        List<String> missing,
        boolean isDraft,
        boolean isOpen,
        boolean isFulfilled,
        boolean mayPublish,
        String doubted,
        boolean mayFulfil,
        boolean isForgotten,
        String receipt,
        String thanks,
        String leadUrl,
        List<Leave> leaves,
        boolean mayRead,
        boolean mayReadClaimants,
        @Nullable Wisher wisher,
        @Nullable List<Giver> claimants) {

    public record Giver(String name, String telephone, String said) {}

    /** One that was asked for. */
    public record Leave(String url, String clerk, String reason, String said, boolean mayGive) {}
}
