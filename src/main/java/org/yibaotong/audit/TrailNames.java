package org.yibaotong.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.yibaotong.shared.PersonId;

/** Tells the trail who people are. Implemented where people are known. */
public interface TrailNames {

    Map<PersonId, String> names(Collection<PersonId> people);

    /** Everyone of this name or login. */
    List<PersonId> called(String name);
}
