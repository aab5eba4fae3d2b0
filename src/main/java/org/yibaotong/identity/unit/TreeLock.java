package org.yibaotong.identity.unit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Held until commit by whoever changes the tree of units, and shared by whoever puts a person or a role somewhere in it. So no
 * two moves make a circle, and nobody is put into a unit while it closes. Always taken before any other lock.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TreeLock {

    private static final long TREE = 0x7961_7472_6565L;

    private final JdbcClient jdbc;

    TreeLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void toChange() {
        take("select pg_advisory_xact_lock(:tree)");
    }

    public void toUse() {
        take("select pg_advisory_xact_lock_shared(:tree)");
    }

    private void take(String lock) {
        jdbc.sql(lock).param("tree", TREE).query().listOfRows();
    }
}
