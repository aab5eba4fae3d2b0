package org.yibaotong.citizens.wishsheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.citizens.unlocking.Secret;
import org.yibaotong.citizens.unlocking.Unlocking;
import org.yibaotong.citizens.wish.AgeBand;
import org.yibaotong.citizens.wish.Consent;
import org.yibaotong.citizens.wish.Wish;
import org.yibaotong.citizens.wish.WishKind;
import org.yibaotong.citizens.wish.WishState;
import org.yibaotong.citizens.wish.Withdrawal;

/**
 * A wish as programs get it; whose it is they read by {@link UnlockingApi} alone.
 *
 * @param version which writing of it is shown: whoever publishes it names the one they read
 * @param untold how many who hold it have to be rung up, because no short message reached them
 * @param uncalled how many who held it have to be rung up, because it was withdrawn and no short message reached them
 * @param isClaimed whether somebody is known who claimed it
 * @param missing what it lacks before it can be published
 * @param doubted what is taken in it for the name of a child
 * @param deletedOn when nothing of whose it is was left
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WishJson(
        UUID id,
        long number,
        int version,
        WishKind kind,
        String title,
        String detail,
        AgeBand ageBand,
        int price,
        int parts,
        int taken,
        UUID unit,
        DriveJson drive,
        Consent consent,
        WishState state,
        int untold,
        int uncalled,
        boolean isClaimed,
        @Nullable WithdrawnJson withdrawn,
        List<String> missing,
        boolean mayPublish,
        String doubted,
        boolean mayFulfil,
        String receipt,
        String thanks,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate deletedOn,
        String publicUrl,
        List<LeaveJson> leaves,
        boolean mayRead,
        boolean mayReadClaimants) {

    /** The drive it belongs to, with its assessment of what it means for the people whose data it needs. */
    record DriveJson(UUID id, String name, LocalDate dueOn, String institution, String assessment) {}

    record WithdrawnJson(String reason, Instant at) {

        static WithdrawnJson of(Withdrawal one) {
            return new WithdrawnJson(one.reason(), one.at());
        }
    }

    /** Leave to read that was asked for; until somebody gives it, it has no end. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LeaveJson(
            UUID id,
            Secret secret,
            UUID clerk,
            String reason,
            Instant askedAt,
            @Nullable Instant expiresAt,
            int looks) {

        static LeaveJson of(Unlocking one) {
            return new LeaveJson(
                    one.id(),
                    one.secret(),
                    one.clerk().value(),
                    one.reason(),
                    one.askedAt(),
                    one.expiresAt(),
                    one.looks());
        }
    }

    static WishJson of(Wish wish, WishPage page, @Nullable Withdrawal withdrawn, List<Unlocking> asked) {
        var drive = wish.drive();
        return new WishJson(
                wish.id().value(),
                wish.number(),
                wish.version(),
                wish.kind(),
                wish.title(),
                wish.detail(),
                wish.ageBand(),
                wish.price(),
                wish.parts(),
                wish.taken(),
                wish.unit().value(),
                new DriveJson(drive.id(), drive.name(), drive.dueOn(), drive.institution(), drive.assessment()),
                wish.consent(),
                wish.state(),
                page.untold(),
                page.uncalled(),
                page.isClaimed(),
                withdrawn == null ? null : WithdrawnJson.of(withdrawn),
                page.missing(),
                page.mayPublish(),
                page.doubted(),
                page.mayFulfil(),
                wish.receipt(),
                wish.thanks(),
                wish.endedOn(),
                wish.deletedOn(),
                page.publicUrl(),
                asked.stream().map(LeaveJson::of).toList(),
                page.mayRead(),
                page.mayReadClaimants());
    }
}
