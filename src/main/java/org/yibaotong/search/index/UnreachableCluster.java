package org.yibaotong.search.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says in one sentence why the search cluster (检索集群) does not answer, and which setting to look at. */
class UnreachableCluster extends AbstractFailureAnalyzer<SearchException> {

    private final Environment settings;

    UnreachableCluster(Environment settings) {
        this.settings = settings;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable fault, SearchException cause) {
        if (!isUnanswered(cause)) {
            return null;
        }
        var sentence = "检索服务 %s 连不上，请看地址对不对、服务开着没有、网络通不通（YIBAOTONG_SEARCH_OPENSEARCH）。"
                .formatted(settings.getProperty("yibaotong.search.opensearch", ""));
        return new FailureAnalysis(sentence, null, fault);
    }

    /** What went wrong with each index is told beside the whole, and not as its cause. */
    private static boolean isUnanswered(Throwable fault) {
        var causes = Stream.concat(Stream.ofNullable(fault.getCause()), Arrays.stream(fault.getSuppressed()));
        return fault instanceof IOException || causes.anyMatch(UnreachableCluster::isUnanswered);
    }
}
