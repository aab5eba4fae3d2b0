package org.yibaotong.citizens.wishsheet;

import static java.util.Objects.requireNonNull;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.WishId;
import org.yibaotong.citizens.claim.UntoldClaims;
import org.yibaotong.citizens.claim.UntoldClaims.Cause;
import org.yibaotong.citizens.unlocking.Secret;
import org.yibaotong.citizens.unlocking.Unlockings;
import org.yibaotong.citizens.wish.Wish;
import org.yibaotong.citizens.wish.WishDesk;
import org.yibaotong.citizens.wish.WishForm;
import org.yibaotong.citizens.wish.WishState;
import org.yibaotong.citizens.wish.Wishes;
import org.yibaotong.citizens.wish.Withdrawal;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Units;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Badge;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Puts the clerk's page of a wish together. */
@Component
class WishPages {

    private final Wishes wishes;
    private final Unlockings unlockings;
    private final UntoldClaims untold;
    private final WishSecrets secrets;
    private final Units units;
    private final People people;
    private final Words words;
    private final Clock clock;

    WishPages(
            Wishes wishes,
            Unlockings unlockings,
            UntoldClaims untold,
            WishSecrets secrets,
            Units units,
            People people,
            Words words,
            Clock clock) {
        this.wishes = wishes;
        this.unlockings = unlockings;
        this.untold = untold;
        this.secrets = secrets;
        this.units = units;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    WishPage page(WishId id, Shown shown, Actor actor) {
        var wish = wishes.getVisibleTo(id, WishDesk.reach(actor));
        var missing = missing(wish);
        boolean isDraft = wish.state() == WishState.DRAFT;
        boolean isEditor = actor.reach(Role.EDITOR).covers(wish.unit());
        boolean isOpen = wish.state() == WishState.OPEN || wish.state() == WishState.INSTITUTION;
        var asked = unlockings.of(id);
        int uncalled = untold.untold(Cause.CALLED_OFF, id);
        return new WishPage(
                "/desk/wishes/" + id,
                isDraft || wish.state() == WishState.WITHDRAWN ? "" : "/wishes/" + wish.number(),
                number(wish),
                wish.version(),
                wish.title(),
                wish.detail(),
                facts(wish),
                consent(wish),
                wish.drive().name() + "，" + wish.drive().dueOn() + "前送到，没认领完的转给"
                        + wish.drive().institution(),
                wish.drive().assessment(),
                badge(wish),
                wish.taken() + "／" + wish.parts(),
                untold.untold(Cause.MOVED_UP, id),
                uncalled,
                wish.taken() > 0 || uncalled > 0,
                wishes.withdrawal(id).map(this::said).orElse(""),
                missing,
                isDraft,
                isOpen,
                wish.state() == WishState.FULFILLED,
                isDraft && missing.isEmpty() && isEditor && !wish.isWrittenBy(actor.person()),
                isDraft ? wish.doubted(Times.date(clock.instant())) : "",
                wish.state() == WishState.INSTITUTION || (isOpen && wish.isAllClaimed()),
                wish.deletedOn() != null,
                wish.receipt(),
                wish.thanks(),
                wish.state() == WishState.FULFILLED && actor.has(Role.CORRESPONDENT) ? leadUrl(wish) : "",
                secrets.leaves(id, asked, isEditor, actor),
                secrets.mayRead(asked, Secret.WISHER, actor),
                secrets.mayRead(asked, Secret.CLAIMANTS, actor),
                shown.wisher(),
                shown.claimants() == null ? null : WishSecrets.claimants(shown.claimants()));
    }

    /** What is read first is what is shown with its version: what was written anew since is refused as unread. */
    WishJson json(WishId id, Actor actor) {
        var wish = wishes.getVisibleTo(id, WishDesk.reach(actor));
        return WishJson.of(
                wish, page(id, Shown.NOTHING, actor), wishes.withdrawal(id).orElse(null), unlockings.of(id));
    }

    WishForm form(WishId id, Actor actor) {
        var wish = wishes.getVisibleTo(id, WishDesk.reach(actor));
        return WishForm.of(wish, wish.unit().toString());
    }

    private List<String> facts(Wish wish) {
        return List.of(
                words.of(wish.kind()),
                words.of(wish.ageBand()),
                wish.price() == 0 ? "不花钱" : wish.price() + "元以内",
                wish.parts() > 1 ? wish.parts() + "个人合着办" : "一个人办",
                units.get(wish.unit()).shortName());
    }

    private String consent(Wish wish) {
        var consent = wish.consent();
        if (consent.isGiven()) {
            return String.join(
                    "，",
                    words.of(requireNonNull(consent.guardianship())),
                    words.of(requireNonNull(consent.verification())),
                    consent.words(),
                    consent.on() + "同意，看的是儿童规则" + consent.rules() + "版");
        }
        if (consent.isNoted()) {
            return consent.words() + "，" + consent.on() + "（以前登记的，没有记和孩子的关系、核实的办法和规则的版本）";
        }
        return wish.ageBand().isMinor() ? "还没有记下监护人同意" : "成年人，不需要";
    }

    private static List<String> missing(Wish wish) {
        var missing = new ArrayList<String>();
        if (wish.ageBand().isMinor() && !wish.consent().isGiven()) {
            missing.add(wish.consent().isNoted() ? "监护人同意里和孩子的关系、怎么核实的" : "监护人同意");
        }
        if (!wish.drive().isAssessed()) {
            missing.add("个人信息保护影响评估");
        }
        return missing;
    }

    private String said(Withdrawal one) {
        var by = one.by() == null ? "" : people.get(one.by()).name();
        return Times.minute(one.at()) + by + "撤下：" + one.reason();
    }

    /** What everybody may read of it, begun as a lead (线索) for the newsroom: no name, no school. */
    private static String leadUrl(Wish wish) {
        var words = "第" + wish.number() + "号微心愿办成了：" + wish.title() + "。" + wish.receipt() + "。" + wish.thanks();
        return "/desk/submissions/new?text=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private Badge badge(Wish wish) {
        var state = wish.state();
        return switch (state) {
            case DRAFT -> new Badge(words.of(state), "is-warn", "clock");
            case OPEN -> new Badge(wish.isAllClaimed() ? "认领了，等送到" : words.of(state), "is-brand", "heart");
            case INSTITUTION -> new Badge(words.of(state), "is-warn", "hand");
            case FULFILLED -> new Badge(words.of(state), "is-good", "check");
            case WITHDRAWN -> new Badge(words.of(state), "", "x");
        };
    }

    static String number(Wish wish) {
        return "第%04d号".formatted(wish.number());
    }
}
