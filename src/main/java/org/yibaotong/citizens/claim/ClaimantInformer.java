package org.yibaotong.citizens.claim;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.claim.UntoldClaims.Cause;
import org.yibaotong.citizens.claim.UntoldClaims.UntoldClaim;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.Informer;
import org.yibaotong.citizens.contact.Letter;
import org.yibaotong.citizens.contact.Untold;
import org.yibaotong.identity.People;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.Role;

/** Tells those who claimed (告知认领的人), and the clerks of the wish whom no short message reaches. */
@Component
class ClaimantInformer {

    private final UntoldClaims claims;
    private final Claimants claimants;
    private final Informer informer;
    private final People people;
    private final Notices notices;
    private final Clock clock;

    ClaimantInformer(
            UntoldClaims claims, Claimants claimants, Informer informer, People people, Notices notices, Clock clock) {
        this.claims = claims;
        this.claimants = claimants;
        this.informer = informer;
        this.people = people;
        this.notices = notices;
        this.clock = clock;
    }

    /** @param notice what the clerks read of one whom they have to ring up */
    void tell(Cause cause, Function<UntoldClaim, Letter> letter, Function<UntoldClaim, Notice> notice) {
        informer.tellEach(new All(cause, letter, notice));
    }

    private final class All implements Untold<UntoldClaim> {

        private final Cause cause;
        private final Function<UntoldClaim, Letter> letter;
        private final Function<UntoldClaim, Notice> notice;

        All(Cause cause, Function<UntoldClaim, Letter> letter, Function<UntoldClaim, Notice> notice) {
            this.cause = cause;
            this.letter = letter;
            this.notice = notice;
        }

        @Override
        public Optional<UntoldClaim> take() {
            return claims.take(cause, clock.instant());
        }

        @Override
        public String whom(UntoldClaim one) {
            return "whoever claimed by claim " + one.id() + " (" + cause + ")";
        }

        @Override
        public int tries(UntoldClaim one) {
            return one.tries();
        }

        @Override
        public Optional<Contact> contact(UntoldClaim one) {
            return claimants.telephone(one.id()).flatMap(Contact::ofTelephone);
        }

        @Override
        public Letter letter(UntoldClaim one) {
            return letter.apply(one);
        }

        @Override
        public void told(UntoldClaim one) {
            claims.told(cause, one);
        }

        @Override
        public boolean giveUp(UntoldClaim one) {
            return claims.giveUp(cause, one, clock.instant());
        }

        @Override
        public void tellClerks(UntoldClaim one) {
            notices.tell(notice.apply(one), people.holding(Role.CORRESPONDENT, one.unit()));
        }
    }
}
