package org.yibaotong.search.index;

import java.util.Map;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.yibaotong.search.SearchDocuments;

/** What the index stands on (检索引擎). */
interface Engine {

    /** What Hibernate Search has to be told to use it. */
    Map<String, Object> properties();

    /** Whether an index that was built for these documents as they are now is there already. */
    boolean isCurrent(SearchDocuments<?> documents, SearchMapping mapping);

    void noteBuilt(SearchDocuments<?> documents);
}
