package org.yibaotong.files;

import java.time.Instant;
import java.util.Collection;
import org.yibaotong.shared.PersonId;

/** Which pictures the public may see (公开的图片). A {@link PictureShower} says here what it shows from now on, and what no longer. */
public interface PublicPictures {

    /**
     * In the transaction of the decision. What is shown is open, whatever was decided about it before; what is gone is closed,
     * unless somebody still shows it. Two decisions about pictures wait for each other.
     *
     * @param why for the trail
     */
    void change(Collection<FileId> shown, Collection<FileId> gone, String why, PersonId by, Instant at);
}
