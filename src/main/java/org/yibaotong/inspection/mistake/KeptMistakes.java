package org.yibaotong.inspection.mistake;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.KeptEach;
import org.yibaotong.citizens.contact.KeptLine;
import org.yibaotong.citizens.contact.KeptLine.Kept;
import org.yibaotong.inspection.PublicMistakes;
import org.yibaotong.web.Times;

/** Where somebody can be reached about a mistake they pointed out, as their own data. */
@Component
class KeptMistakes extends KeptEach<Mistake> {

    private final Mistakes mistakes;
    private final MistakeContacts contacts;
    private final PublicMistakes box;

    KeptMistakes(Mistakes mistakes, MistakeContacts contacts, PublicMistakes box) {
        this.mistakes = mistakes;
        this.contacts = contacts;
        this.box = box;
    }

    @Override
    public Kept what() {
        return Kept.MISTAKE;
    }

    @Override
    protected List<Mistake> known(Contact contact) {
        return mistakes.findAllById(contacts.under(contact)).stream()
                .sorted(Comparator.comparing(Mistake::pointedOutAt).reversed())
                .toList();
    }

    @Override
    protected Optional<Mistake> openedBy(String code) {
        return MistakeCode.read(code)
                .flatMap(one -> mistakes.findByCodeHash(one.sha256()))
                .filter(one -> contacts.has(one.id()));
    }

    @Override
    protected String id(Mistake one) {
        return one.id().toString();
    }

    /** Without what was said: whoever typed the telephone did not prove it. Its page is found by the code alone, which nobody keeps. */
    @Override
    protected KeptLine line(Mistake one) {
        var about = about(one);
        return new KeptLine(Kept.MISTAKE, id(one), about, about, until(one), "/mistakes");
    }

    private String about(Mistake one) {
        return Optional.ofNullable(one.account())
                .flatMap(box::name)
                .orElseGet(() -> one.page().isEmpty()
                        ? "政府网站"
                        : String.valueOf(URI.create(one.page()).getHost()));
    }

    private String until(Mistake one) {
        var answered = one.answeredAt();
        var stands = answered == null ? "正在核实，" + one.dueOn() + "前答复" : Times.day(answered) + "答复了";
        return Times.day(one.pointedOutAt()) + "交的，" + stands + "，凭查询码看得到；联系方式答复" + box.contactDays() + "天后删掉";
    }

    /** What was pointed out stays, as when its time is over. */
    @Override
    protected void forget(Mistake one, Instant at) {
        contacts.forget(one.id());
    }
}
