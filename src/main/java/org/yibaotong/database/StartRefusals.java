package org.yibaotong.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says on the console in one sentence why the program cannot start, instead of two hundred lines of a stack trace. */
class StartRefusals extends AbstractFailureAnalyzer<CannotStart> {

    @Override
    protected FailureAnalysis analyze(Throwable fault, CannotStart cause) {
        return new FailureAnalysis(cause.getMessage(), null, fault);
    }
}
