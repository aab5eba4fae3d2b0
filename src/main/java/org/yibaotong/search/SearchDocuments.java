package org.yibaotong.search;

import java.util.Collection;
import java.util.List;

/** One type of document and where it comes from. A feature contributes this as a bean and keeps the document beside its things. */
public interface SearchDocuments<T extends SearchDocument> {

    Class<T> type();

    /** To be raised whenever the fields change: the index is then built anew. */
    int version();

    /** These as they are now; what is gone, or not to be found by search, is left out. */
    List<T> find(Collection<String> ids);

    /** The next documents after an id, in an order that holds still; the first ones after the empty id. */
    List<T> after(String id, int limit);
}
