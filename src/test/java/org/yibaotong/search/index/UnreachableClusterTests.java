package org.yibaotong.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Objects;
import org.hibernate.search.util.common.SearchException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.yibaotong.search.SearchDocuments;

/** Who cannot reach the search cluster reads one sentence that names the setting to look at. */
class UnreachableClusterTests {

    private static final String NOBODY = "http://127.0.0.1:9";

    private final UnreachableCluster refusals =
            new UnreachableCluster(new MockEnvironment().withProperty("yibaotong.search.opensearch", NOBODY));

    @Test
    void theSentenceNamesTheAddressAndTheSetting() {
        var notes = List.<SearchDocuments<?>>of(new IndexContract.Notes());
        var cluster = new OpenSearchCluster(new SearchSettings(false, List.of(NOBODY), null, null), notes);
        var fault = catchThrowableOfType(SearchException.class, () -> IndexSetup.open(cluster, notes));
        var sentence = Objects.requireNonNull(refusals.analyze(fault, fault)).getDescription();
        assertThat(sentence).contains(NOBODY + " ", "YIBAOTONG_SEARCH_OPENSEARCH");
    }

    @Test
    void anythingElseIsNoneOfItsBusiness() {
        var fault = new SearchException("a field is of another type");
        assertThat(refusals.analyze(fault, fault)).isNull();
    }
}
