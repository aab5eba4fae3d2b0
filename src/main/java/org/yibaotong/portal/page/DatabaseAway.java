package org.yibaotong.portal.page;

import org.yibaotong.shared.Unavailable;

/** A page nobody has opened lately cannot be made while the database is away (数据库不在). */
final class DatabaseAway extends Unavailable {

    DatabaseAway() {
        super("portal.away", "The database is away", null);
    }
}
