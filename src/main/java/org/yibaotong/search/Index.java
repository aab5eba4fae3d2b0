package org.yibaotong.search;

import java.util.List;

/** The full-text index (检索库). What is put in is found by the next search. */
public interface Index {

    void put(SearchDocument document);

    void remove(Class<? extends SearchDocument> type, String id);

    Found search(Question question);

    /** The ids of what shares most with a sample, the likeliest first. */
    List<String> like(Sample sample);
}
