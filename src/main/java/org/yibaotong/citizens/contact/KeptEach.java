package org.yibaotong.citizens.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yibaotong.shared.NotFound;

/** Things of one kind that are kept under a contact, each found and forgotten by itself. */
public abstract class KeptEach<T> implements KeptUnder {

    protected abstract List<T> known(Contact contact);

    protected abstract String id(T one);

    protected abstract KeptLine line(T one);

    /** Used for nothing more, and nobody is known by it any more. */
    protected abstract void forget(T one, Instant at);

    /** What a query code opens, where those of this kind have one. */
    protected Optional<T> openedBy(String code) {
        return Optional.empty();
    }

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

    @Override
    public final Optional<KeptLine> opened(String code) {
        return openedBy(code).map(this::line);
    }

    @Override
    public final void withdrawOpened(String code, Instant at) {
        forget(openedBy(code).orElseThrow(() -> new NotFound("kept", "under a code")), at);
    }

    @Override
    public final void deleteOpened(String code, Instant at) {
        openedBy(code).ifPresent(one -> forget(one, at));
    }

    protected final T get(Contact contact, String id) {
        return known(contact).stream()
                .filter(one -> id(one).equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("kept", id));
    }
}
