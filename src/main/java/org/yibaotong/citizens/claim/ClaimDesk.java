package org.yibaotong.citizens.claim;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.citizens.PublicWishes;
import org.yibaotong.citizens.code.Code;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.wish.WishSettings;
import org.yibaotong.shared.Limits;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Rows;
import org.yibaotong.shared.Unavailable;
import org.yibaotong.shared.Vault;
import org.yibaotong.text.PlainText;
import org.yibaotong.web.Times;

/** Where people claim wishes, look their claim up and undo it. */
@Component
class ClaimDesk implements PublicWishes {

    private static final int NAME_LONGEST = 30;
    private static final int A_DAY = 20;
    private static final int TRIES = 20;

    private final Claims claims;
    private final Parts parts;
    private final Claimants claimants;
    private final ComingBack back;
    private final WishBoard board;
    private final ClaimStandings standings;
    private final Limits limits;
    private final Vault vault;
    private final WishSettings settings;
    private final Clock clock;

    ClaimDesk(
            Claims claims,
            Parts parts,
            Claimants claimants,
            ComingBack back,
            WishBoard board,
            ClaimStandings standings,
            Limits limits,
            Vault vault,
            WishSettings settings,
            Clock clock) {
        this.claims = claims;
        this.parts = parts;
        this.claimants = claimants;
        this.back = back;
        this.board = board;
        this.standings = standings;
        this.limits = limits;
        this.vault = vault;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Counts counts() {
        return board.counts();
    }

    @Override
    public Rows<PublicWish> find(Which which, Paging page) {
        return board.find(which, page);
    }

    @Override
    public Optional<PublicWish> find(long number) {
        return board.find(number);
    }

    @Override
    public List<PublicWish> others(long number) {
        return board.others(number, Times.date(clock.instant()));
    }

    /** No transaction around it: the one statement that takes a part is all there is to commit. */
    @Override
    public Receipt claim(long number, String typedName, String typedTelephone) {
        var name = name(typedName);
        var telephone = Contact.telephone(typedTelephone);
        Refusal.unless(telephone.matches("\\+?\\d{7,15}"), "claim.telephone.wrong");
        limits.take("claim of a telephone", telephone, A_DAY, Duration.ofDays(1));
        var code = Code.next();
        var fresh = fresh(number, name, telephone, code);
        var place = place(number, fresh);
        return place.isHeld()
                ? new Receipt(code.toString(), true, 0, place.expiresAt())
                : new Receipt(code.toString(), false, place.ahead(), null);
    }

    static String name(String typed) {
        var name = PlainText.line(typed);
        Refusal.when(name.isEmpty() || PlainText.length(name) > NAME_LONGEST, "claim.name.wrong", NAME_LONGEST);
        return name;
    }

    private Parts.Fresh fresh(long number, String name, String telephone, Code code) {
        var id = NewId.next();
        var now = clock.instant();
        return new Parts.Fresh(
                id,
                claimants.seal(name, telephone, id),
                phoneMark(vault, telephone, number),
                mark(code),
                now,
                now.plus(Duration.ofDays(settings.claimDays())));
    }

    /** Another at every wish, so that nobody can follow a person from one to another. */
    static byte[] phoneMark(Vault vault, String telephone, long number) {
        return vault.mark(telephone, "claim.telephone " + number);
    }

    /** Two who share a wish may reach for the same part of it in one moment, or for one that just came back: one of them reaches again. */
    private Parts.Place place(long number, Parts.Fresh fresh) {
        for (int left = TRIES; left > 0; left--) {
            try {
                var place = parts.take(number, fresh);
                if (place.isPresent()) {
                    return place.get();
                }
                refuseClosed(number, Times.date(fresh.at()));
            } catch (DuplicateKeyException meanwhile) {
                Refusal.when(claims.hasClaimed(number, fresh.phoneMark()), "claim.telephone.already");
            }
        }
        throw new Unavailable("error.busy", "no part of wish " + number + " in " + TRIES + " tries", null);
    }

    private void refuseClosed(long number, LocalDate today) {
        var wish = board.find(number).orElseThrow(() -> new NotFound("wish", number));
        Refusal.unless(wish.isToClaim(today), "claim.wish.over");
    }

    @Override
    public Optional<Standing> standing(String code) {
        return Code.of(code).map(this::mark).flatMap(claims::find).map(standings::of);
    }

    @Override
    @Transactional
    public void undo(String typed) {
        var mark = Code.of(typed).map(this::mark).orElseThrow(() -> new Refusal("claim.code.unknown"));
        var wish = claims.find(mark)
                .orElseThrow(() -> new Refusal("claim.code.unknown"))
                .wish();
        claims.hold(wish);
        var one = claims.find(mark).orElseThrow(() -> new Refusal("claim.code.unknown"));
        Refusal.when(one.state() == State.DELIVERED, "claim.undo.delivered");
        Refusal.unless(one.state() == State.HELD || one.state() == State.WAITING, "claim.undo.already");
        back.giveBack(one, State.UNDONE, clock.instant());
    }

    private byte[] mark(Code code) {
        return codeMark(vault, code);
    }

    static byte[] codeMark(Vault vault, Code code) {
        return vault.mark(code.letters(), "claim.code");
    }
}
