package org.yibaotong.citizens.wishsheet;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.WishId;
import org.yibaotong.citizens.claim.Claimant;
import org.yibaotong.citizens.claim.UntoldClaims;
import org.yibaotong.citizens.claim.UntoldClaims.Cause;
import org.yibaotong.citizens.drive.Drive;
import org.yibaotong.citizens.drive.Drives;
import org.yibaotong.citizens.unlocking.Secret;
import org.yibaotong.citizens.unlocking.Unlocking;
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
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.Rows;
import org.yibaotong.web.Badge;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Puts the clerk's pages of wishes together. */
@Component
class WishPages {

    private final Wishes wishes;
    private final Drives drives;
    private final DriveNumbers numbers;
    private final Unlockings unlockings;
    private final UntoldClaims untold;
    private final Units units;
    private final People people;
    private final Words words;
    private final Clock clock;

    WishPages(
            Wishes wishes,
            Drives drives,
            DriveNumbers numbers,
            Unlockings unlockings,
            UntoldClaims untold,
            Units units,
            People people,
            Words words,
            Clock clock) {
        this.wishes = wishes;
        this.drives = drives;
        this.numbers = numbers;
        this.unlockings = unlockings;
        this.untold = untold;
        this.units = units;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    Rows<WishLine> list(WishState state, Paging paging, Actor actor) {
        var found = wishes.page(WishDesk.reach(actor).ids(), state, paging);
        var names = units.names(found.rows().stream().map(Wish::unit).toList());
        var lines = found.rows().stream()
                .map(wish -> new WishLine(
                        wish.id().toString(),
                        "/desk/wishes/" + wish.id(),
                        number(wish),
                        wish.title(),
                        words.of(wish.ageBand()),
                        names.getOrDefault(wish.unit(), ""),
                        wish.drive().name(),
                        wish.drive().dueOn().toString(),
                        wish.taken() + "／" + wish.parts(),
                        wish.version()))
                .toList();
        return new Rows<>(lines, paging, found.total());
    }

    List<DriveLine> numbers(Actor actor) {
        return numbers.of(WishDesk.reach(actor).ids());
    }

    List<Drive> drives() {
        return drives.open(Times.date(clock.instant()));
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
                badge(wish.state()),
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
                wish.state() == WishState.INSTITUTION || (isOpen && wish.taken() == wish.parts()),
                wish.deletedOn() != null,
                wish.receipt(),
                wish.thanks(),
                wish.state() == WishState.FULFILLED && actor.has(Role.CORRESPONDENT) ? leadUrl(wish) : "",
                leaves(id, asked, isEditor, actor),
                mayRead(asked, Secret.WISHER, actor),
                mayRead(asked, Secret.CLAIMANTS, actor),
                shown.wisher(),
                shown.claimants() == null ? null : claimants(shown.claimants()));
    }

    WishForm form(WishId id, Actor actor) {
        var wish = wishes.getVisibleTo(id, WishDesk.reach(actor));
        return WishForm.of(wish, wish.unit().toString());
    }

    private boolean mayRead(List<Unlocking> asked, Secret secret, Actor actor) {
        var now = clock.instant();
        return asked.stream().anyMatch(one -> one.secret() == secret && actor.is(one.clerk()) && one.isOpen(now));
    }

    private static List<WishPage.Giver> claimants(List<Claimant> read) {
        return read.stream()
                .map(one -> new WishPage.Giver(one.name(), one.telephone(), given(one)))
                .toList();
    }

    private static String given(Claimant one) {
        if (one.isCalledOff()) {
            return "心愿撤下了，没通知到，请打电话";
        }
        var expires = one.expiresAt();
        return one.isDelivered() || expires == null
                ? "送到了"
                : Times.day(expires) + "以前交来" + (one.isUntold() ? "，没通知到，请打电话" : "");
    }

    private List<String> facts(Wish wish) {
        return List.of(
                words.of(wish.kind()),
                words.of(wish.ageBand()),
                wish.price() == 0 ? "不花钱" : wish.price() + "元以内",
                wish.parts() > 1 ? wish.parts() + "个人合着办" : "一个人办",
                units.get(wish.unit()).shortName());
    }

    private static String consent(Wish wish) {
        if (wish.consent().isGiven()) {
            return wish.consent().words() + "，" + wish.consent().on();
        }
        return wish.ageBand().isMinor() ? "还没有记下监护人同意" : "成年人，不需要";
    }

    private static List<String> missing(Wish wish) {
        var missing = new ArrayList<String>();
        if (wish.ageBand().isMinor() && !wish.consent().isGiven()) {
            missing.add("监护人同意");
        }
        if (!wish.drive().isAssessed()) {
            missing.add("个人信息保护影响评估");
        }
        return missing;
    }

    private List<WishPage.Leave> leaves(WishId id, List<Unlocking> asked, boolean isEditor, Actor actor) {
        Map<PersonId, String> names =
                people.names(asked.stream().map(Unlocking::clerk).toList());
        return asked.stream()
                .map(one -> new WishPage.Leave(
                        "/desk/wishes/" + id + "/unlockings/" + one.id() + "/leave",
                        names.getOrDefault(one.clerk(), ""),
                        words.of(one.secret()) + "：" + one.reason(),
                        said(one),
                        one.givenBy() == null && isEditor && !actor.is(one.clerk())))
                .toList();
    }

    private String said(Withdrawal one) {
        var by = one.by() == null ? "" : people.get(one.by()).name();
        return Times.minute(one.at()) + by + "撤下：" + one.reason();
    }

    private String said(Unlocking one) {
        var expires = one.expiresAt();
        if (expires == null) {
            return "等别人批准";
        }
        return (one.isOpen(clock.instant()) ? "批准了，到" + Times.minute(expires) : "过期了") + "，看过" + one.looks() + "次";
    }

    /** What everybody may read of it, begun as a lead (线索) for the newsroom: no name, no school. */
    private static String leadUrl(Wish wish) {
        var words = "第" + wish.number() + "号微心愿办成了：" + wish.title() + "。" + wish.receipt() + "。" + wish.thanks();
        return "/desk/submissions/new?text=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private Badge badge(WishState state) {
        return switch (state) {
            case DRAFT -> new Badge(words.of(state), "is-warn", "clock");
            case OPEN -> new Badge(words.of(state), "is-brand", "heart");
            case INSTITUTION -> new Badge(words.of(state), "is-warn", "hand");
            case FULFILLED -> new Badge(words.of(state), "is-good", "check");
            case WITHDRAWN -> new Badge(words.of(state), "", "x");
        };
    }

    private static String number(Wish wish) {
        return "第%04d号".formatted(wish.number());
    }
}
