package org.yibaotong.search.index;

import org.hibernate.search.engine.reporting.EntityIndexingFailureContext;
import org.hibernate.search.engine.reporting.FailureContext;
import org.hibernate.search.engine.reporting.FailureHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

/** What the index could not do, in one line: whoever asked for it hears the whole, and does it again. */
final class IndexFaults implements FailureHandler {

    private static final Logger log = LoggerFactory.getLogger(IndexFaults.class);

    @Override
    public void handle(FailureContext fault) {
        log.warn(
                "{} failed: {}",
                fault.failingOperation(),
                NestedExceptionUtils.getMostSpecificCause(fault.throwable()).toString());
    }

    @Override
    public void handle(EntityIndexingFailureContext fault) {
        handle((FailureContext) fault);
    }
}
