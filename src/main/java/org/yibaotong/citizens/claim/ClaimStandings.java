package org.yibaotong.citizens.claim;

import java.time.Clock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.PublicWishes.PublicWish;
import org.yibaotong.citizens.PublicWishes.Standing;
import org.yibaotong.citizens.PublicWishes.State;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** How a claim stands (认领怎样了), in the same words by its code and among what is kept of somebody. */
@Component
class ClaimStandings {

    private static final Pattern STOPS = Pattern.compile("[。！!.]+$");

    private final Claims claims;
    private final Claimants claimants;
    private final WishBoard board;
    private final Words words;
    private final Clock clock;

    ClaimStandings(Claims claims, Claimants claimants, WishBoard board, Words words, Clock clock) {
        this.claims = claims;
        this.claimants = claimants;
        this.board = board;
        this.words = words;
        this.clock = clock;
    }

    Standing of(Claims.Known one) {
        var wish = board.find(one.number()).orElse(null);
        boolean isTooLate = isTooLate(one, wish);
        var said = isTooLate ? words.of("claim.standing.too-late") : said(one, wish);
        return new Standing(one.number(), wish, one.state(), isTooLate, said);
    }

    /** After the day by which all are fulfilled whoever waits gets no turn. */
    private boolean isTooLate(Claims.Known one, @Nullable PublicWish wish) {
        return one.state() == State.WAITING && wish != null && !wish.isToClaim(Times.date(clock.instant()));
    }

    /** A wish that is withdrawn is told nothing of, whatever became of the claim before. */
    private String said(Claims.Known one, @Nullable PublicWish wish) {
        if (wish == null) {
            var code = one.isKept() ? "claim.standing.withdrawn-kept" : "claim.standing.withdrawn";
            return words.of(code, board.handOver(one.number()));
        }
        return switch (one.state()) {
            case HELD -> held(one);
            case WAITING -> waiting(one);
            case DELIVERED -> STOPS.matcher(wish.receipt()).replaceFirst("");
            case EXPIRED -> expired(wish);
            case UNDONE -> undone(wish);
        };
    }

    private String held(Claims.Known one) {
        var until = one.expiresAt() == null ? "" : Times.day(one.expiresAt());
        var code = one.movedUp() ? "claim.standing.moved-up" : "claim.standing.held";
        return words.of(code, until, board.handOver(one.number()));
    }

    /** Nobody is promised a short message on a telephone that takes none. */
    private String waiting(Claims.Known one) {
        boolean takesMessages =
                claimants.telephone(one.id()).flatMap(Contact::ofTelephone).isPresent();
        var code = takesMessages ? "claim.standing.waiting" : "claim.standing.waiting-for-a-call";
        return words.of(code, words.of("waiting.ahead", claims.ahead(one)));
    }

    private String expired(PublicWish wish) {
        if (wish.isTheInstitutions()) {
            return words.of("claim.standing.expired-institution");
        }
        return words.of(wish.isOpen() ? "claim.standing.expired-open" : "claim.standing.expired-fulfilled");
    }

    private String undone(PublicWish wish) {
        if (wish.isTheInstitutions()) {
            return words.of("claim.standing.undone-institution");
        }
        return words.of(wish.isOpen() ? "claim.standing.undone-open" : "claim.standing.undone-fulfilled");
    }
}
