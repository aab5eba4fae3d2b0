package org.yibaotong.citizens.contact;

import java.time.Instant;
import java.util.List;
import org.yibaotong.shared.NotFound;

/** Things of one kind that are kept under a contact, each found and forgotten by itself. */
public abstract class KeptEach<T> implements KeptUnder {

    protected abstract List<T> known(Contact contact);

    protected abstract String id(T one);

    protected abstract KeptLine line(T one);

    /** Used for nothing more, and nobody is known by it any more. */
    protected abstract void forget(T one, Instant at);

    @Override
    public final List<KeptLine> of(Contact contact) {
        return known(contact).stream().map(this::line).toList();
    }

    @Override
    public final void withdraw(Contact contact, String id, Instant at) {
        forget(get(contact, id), at);
    }

    @Override
    public final void delete(Contact contact, Instant at) {
        known(contact).forEach(one -> forget(one, at));
    }

    protected final T get(Contact contact, String id) {
        return known(contact).stream()
                .filter(one -> id(one).equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("kept", id));
    }
}
