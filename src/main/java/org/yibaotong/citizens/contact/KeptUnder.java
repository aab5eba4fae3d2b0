package org.yibaotong.citizens.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yibaotong.citizens.contact.KeptLine.Detail;
import org.yibaotong.shared.NotFound;

/** Where something is kept under the telephone or address of a resident; each feature that does is one. */
public interface KeptUnder {

    KeptLine.Kept what();

    List<KeptLine> of(Contact contact);

    /**
     * The consent is taken back (撤回同意): from now on it is used for nothing more. Whose it is has been proved.
     *
     * @throws org.yibaotong.shared.NotFound where nothing of this id is kept under that contact
     */
    void withdraw(Contact contact, String id, Instant at);

    /** What of each lies sealed and can be put right. */
    default List<Detail> details() {
        return List.of();
    }

    /** Sealed anew with what is right (更正). Whose it is has been proved, and two clerks agreed. */
    default void correct(Contact contact, String id, Detail detail, String right, Instant at) {
        throw new NotFound("detail", id);
    }

    /** What a query code opens, where that is kept here. */
    default Optional<KeptLine> opened(String code) {
        return Optional.empty();
    }

    /** As by a contact, of what the code opens. */
    default void withdrawOpened(String code, Instant at) {
        throw new NotFound("kept", "under a code");
    }

    /** As by a contact, of what the code opens, if that is here. */
    default void deleteOpened(String code, Instant at) {}

    /** Nobody is known by it any more. What has to be kept, such as a public office's answer, stays without the person. */
    void delete(Contact contact, Instant at);
}
