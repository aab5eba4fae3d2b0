package org.yibaotong.citizens.subscription;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.KeptLine;
import org.yibaotong.citizens.contact.KeptLine.Kept;
import org.yibaotong.citizens.contact.KeptUnder;

/** The news somebody has mailed, as their own data. */
@Component
class KeptSubscription implements KeptUnder {

    private final SubscriptionRows rows;

    KeptSubscription(SubscriptionRows rows) {
        this.rows = rows;
    }

    @Override
    public Kept what() {
        return Kept.SUBSCRIPTION;
    }

    @Override
    public List<KeptLine> of(Contact contact) {
        return rows
                .find(contact.address())
                .map(id -> new KeptLine(Kept.SUBSCRIPTION, id.toString(), "新闻发到邮箱", "新闻发到邮箱", "退订就删掉", "/subscribe"))
                .stream()
                .toList();
    }

    @Override
    public void withdraw(Contact contact, String id, Instant at) {
        delete(contact, at);
    }

    @Override
    public void delete(Contact contact, Instant at) {
        rows.find(contact.address()).ifPresent(rows::delete);
    }
}
