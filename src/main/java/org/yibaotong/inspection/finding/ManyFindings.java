package org.yibaotong.inspection.finding;

import java.util.Collection;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes many findings in one statement, new and changed ones; the repository would write each by a statement of its own. */
@Repository
public class ManyFindings {

    /** Only where nobody else has changed it meanwhile. */
    private static final String OTHERWISE = """
            on conflict (id) do update
               set version = excluded.version, indicator = excluded.indicator, indicator_version = excluded.indicator_version,
                   severity = excluded.severity, judged = excluded.judged, sha256 = excluded.sha256, since = excluded.since,
                   judged_on = excluded.judged_on, judged_at = excluded.judged_at, run_id = excluded.run_id,
                   state = excluded.state, disputed_by = excluded.disputed_by, mitigated = excluded.mitigated
             where kept.version = excluded.version - 1
            """;

    private final JdbcClient jdbc;

    ManyFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void put(Collection<Finding> findings) {
        int written = Finding.rows("inspection.finding as kept").insert(findings, OTHERWISE, jdbc);
        if (written != findings.size()) {
            throw new OptimisticLockingFailureException("findings were changed meanwhile");
        }
    }
}
