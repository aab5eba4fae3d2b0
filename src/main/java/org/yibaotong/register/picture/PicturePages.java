package org.yibaotong.register.picture;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.register.account.Account;
import org.yibaotong.register.picture.AccountPictures.Kept;
import org.yibaotong.register.platform.Platforms;

/** Puts together what is shown of an account's pictures, and whether its code leads to where the account is. */
@Component
public class PicturePages {

    private final AccountPictures pictures;
    private final Platforms platforms;

    PicturePages(AccountPictures pictures, Platforms platforms) {
        this.pictures = pictures;
        this.platforms = platforms;
    }

    public PicturesPage of(Account account) {
        var kept = pictures.of(account.id());
        var code = kept.get(PictureKind.CODE);
        var says = code == null ? "" : code.says();
        return new PicturesPage(
                account.id().toString(),
                account.name(),
                url(kept.get(PictureKind.AVATAR)),
                url(code),
                says,
                elsewhere(account, says));
    }

    /** A link that belongs to no platform may lead on to one: nothing is said of it. */
    private String elsewhere(Account account, String says) {
        var own = platforms.get(account.details().identity().platform());
        return platforms
                .recognise(says)
                .map(seen -> seen.platform())
                .filter(platform -> !platform.code().equals(Platforms.WEBSITE)
                        && !platform.family().equals(own.family()))
                .map(platform -> platform.name())
                .orElse("");
    }

    private static @Nullable String url(@Nullable Kept kept) {
        return kept == null ? null : kept.url("small");
    }
}
