package org.yibaotong.inspection.finding;

import java.util.Collection;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.shared.ManyRows;

/** Writes many findings in one statement, new and changed ones; the repository would write each by a statement of its own. */
@Repository
public class ManyFindings {

    /** All that is kept of a finding. What was changed goes in under the next version. */
    private static final ManyRows<Finding> ROWS = new ManyRows<Finding>("inspection.finding as kept")
            .with("id", "uuid", Finding::id)
            .with("version", "int", Finding::nextVersion)
            .with("account_id", "uuid", Finding::account)
            .with("unit_id", "uuid", Finding::unit)
            .with("tier", "text", one -> one.whose().tier())
            .with("category", "text", one -> one.whose().category())
            .with("rule", "text", Finding::rule)
            .with("indicator", "text", one -> one.judged().indicator())
            .with("indicator_version", "int", one -> one.judged().indicatorVersion())
            .with("severity", "text", Finding::severity)
            .with("judged", "text", one -> one.judged().text())
            .with("sha256", "text", one -> one.judged().sha256())
            .with("since", "date", one -> one.judged().since())
            .with("judged_on", "date", one -> one.judged().on())
            .with("found_at", "timestamptz", Finding::foundAt)
            .with("judged_at", "timestamptz", Finding::judgedAt)
            .with("run_id", "uuid", Finding::runId)
            .with("state", "text", Finding::state)
            .with("disputed_by", "uuid", Finding::disputedBy)
            .with("mitigated", "boolean", Finding::isMitigated)
            .with("due_on", "date", one -> one.rectification().dueOn())
            .with("reported_by", "uuid", one -> one.rectification().reportedBy())
            .with("reported_on", "date", one -> one.rectification().reportedOn())
            .with("rechecked_by", "uuid", one -> one.rectification().recheckedBy());

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
        int written = ROWS.insert(findings, OTHERWISE, jdbc);
        if (written != findings.size()) {
            throw new OptimisticLockingFailureException("findings were changed meanwhile");
        }
    }
}
