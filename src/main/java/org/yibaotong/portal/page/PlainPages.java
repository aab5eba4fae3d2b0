package org.yibaotong.portal.page;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Printed pages that need nothing but their address (成页), so that the fast lane may answer them. */
public interface PlainPages {

    /** Nothing where the address is not one of theirs, or there is no such page. */
    Optional<Printed> page(String path, @Nullable String query);

    /** How old what is given is, while the database is away. */
    Duration age(String path);
}
