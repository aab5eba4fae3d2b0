package org.yibaotong.citizens.wish;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.KeptEach;
import org.yibaotong.citizens.contact.KeptLine;
import org.yibaotong.citizens.contact.KeptLine.Detail;
import org.yibaotong.citizens.contact.KeptLine.Kept;
import org.yibaotong.identity.People;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Times;

/** Whose wish it is, as the guardian's to see and to delete (未成年人网络保护条例第三十四条). */
@Component
class KeptWishers extends KeptEach<Wish> {

    private final Wishes wishes;
    private final Wishers wishers;
    private final Ends ends;
    private final WishSettings settings;
    private final People people;
    private final Notices notices;

    KeptWishers(Wishes wishes, Wishers wishers, Ends ends, WishSettings settings, People people, Notices notices) {
        this.wishes = wishes;
        this.wishers = wishers;
        this.ends = ends;
        this.settings = settings;
        this.people = people;
        this.notices = notices;
    }

    @Override
    public Kept what() {
        return Kept.WISH;
    }

    @Override
    protected List<Wish> known(Contact contact) {
        return wishes.list(wishers.withTelephone(contact.address()));
    }

    @Override
    protected String id(Wish one) {
        return one.id().toString();
    }

    @Override
    protected KeptLine line(Wish wish) {
        boolean isPublic = wish.state() != WishState.DRAFT && wish.state() != WishState.WITHDRAWN;
        return new KeptLine(
                Kept.WISH,
                wish.id().toString(),
                "微心愿：" + wish.title(),
                wish.title(),
                "姓名、学校、住址、监护人和电话，加密存放，办完" + settings.keepDays() + "天后删掉",
                isPublic ? "/wishes/" + wish.number() : "");
    }

    @Override
    public List<Detail> details() {
        return List.of(Detail.values());
    }

    @Override
    public void correct(Contact contact, String id, Detail detail, String right, Instant at) {
        var wish = get(contact, id);
        var wisher = wishers.hold(wish.id()).orElseThrow(() -> new NotFound("wish", id));
        wishers.keep(wish.id(), wish.corrected(wisher.with(detail, right)));
    }

    /**
     * A wish nobody handed over yet is withdrawn, and those who entered it hear of it by its number: nobody looked over what a draft tells. Until
     * it was held somebody may have handed it over.
     */
    @Override
    protected void forget(Wish read, Instant at) {
        var wish = wishes.hold(read.id());
        if (wish.state() != WishState.FULFILLED && wish.state() != WishState.WITHDRAWN) {
            wishes.withdraw(wish.id(), new Withdrawal("监护人或本人撤回了同意", null, at));
            ends.undone(wish.id(), at);
            tell(wish, at);
        }
        wishers.forget(wish.id(), Times.date(at));
    }

    private void tell(Wish wish, Instant at) {
        notices.tell(
                new Notice(
                        "wish.consent-withdrawn",
                        "监护人或本人撤回了同意：第" + wish.number() + "号微心愿",
                        "已经撤下，许愿人的信息已经删除。",
                        "/desk/wishes/" + wish.id()),
                people.holding(Role.CORRESPONDENT, wish.unit()),
                at);
    }
}
