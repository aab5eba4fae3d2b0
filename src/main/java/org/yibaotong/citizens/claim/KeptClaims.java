package org.yibaotong.citizens.claim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.PublicWishes.State;
import org.yibaotong.citizens.code.Code;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.KeptEach;
import org.yibaotong.citizens.contact.KeptLine;
import org.yibaotong.citizens.contact.KeptLine.Detail;
import org.yibaotong.citizens.contact.KeptLine.Kept;
import org.yibaotong.citizens.wish.WishSettings;
import org.yibaotong.shared.Vault;

/** Claims as somebody's own data. */
@Component
class KeptClaims extends KeptEach<Claims.Known> {

    private final Claims claims;
    private final Claimants claimants;
    private final ComingBack back;
    private final Vault vault;
    private final WishSettings settings;
    private final ClaimStandings standings;

    KeptClaims(
            Claims claims,
            Claimants claimants,
            ComingBack back,
            Vault vault,
            WishSettings settings,
            ClaimStandings standings) {
        this.claims = claims;
        this.claimants = claimants;
        this.back = back;
        this.vault = vault;
        this.settings = settings;
        this.standings = standings;
    }

    @Override
    public Kept what() {
        return Kept.CLAIM;
    }

    @Override
    protected List<Claims.Known> known(Contact contact) {
        var marks = claims.numbersOfKnown().stream()
                .map(number -> ClaimDesk.phoneMark(vault, contact.address(), number))
                .toList();
        return claims.ofMarks(marks);
    }

    @Override
    protected Optional<Claims.Known> openedBy(String code) {
        return Code.of(code)
                .map(one -> ClaimDesk.codeMark(vault, one))
                .flatMap(claims::find)
                .filter(Claims.Known::isKept);
    }

    @Override
    protected String id(Claims.Known one) {
        return one.id().toString();
    }

    @Override
    protected KeptLine line(Claims.Known one) {
        var standing = standings.of(one);
        var wish = standing.wish();
        var title = wish == null ? "第" + one.number() + "号微心愿" : wish.title();
        return new KeptLine(
                Kept.CLAIM,
                one.id().toString(),
                title,
                title,
                isCalledOff(one) ? standing.said() : standing.said() + "，心愿办完" + settings.keepDays() + "天后删掉",
                isCalledOff(one) ? "" : "/wishes/" + one.number());
    }

    /** Of all that came back only these are still known. */
    private static boolean isCalledOff(Claims.Known one) {
        return one.state() == State.UNDONE;
    }

    @Override
    public List<Detail> details() {
        return List.of(Detail.NAME);
    }

    @Override
    public void correct(Contact contact, String id, Detail detail, String right, Instant at) {
        var one = get(contact, id);
        claims.keep(one, claimants.seal(ClaimDesk.name(right), contact.address(), one.id()));
    }

    /**
     * What was given stays given; what was only promised goes to the next. Until the wish was held somebody else may have moved it up, or
     * it may have expired.
     */
    @Override
    protected void forget(Claims.Known read, Instant at) {
        claims.hold(read.wish());
        claims.find(read.id()).filter(Claims.Known::isKept).ifPresent(one -> {
            if (one.state() != State.DELIVERED) {
                back.giveBack(one, State.UNDONE, at);
            }
            claims.forget(one, vault.mark(one.id().toString(), "claim of nobody"));
        });
    }
}
