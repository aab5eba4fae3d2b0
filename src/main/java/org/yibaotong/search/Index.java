package org.yibaotong.search;

/** The full-text index (检索库). What is put in is found by the next search. */
public interface Index {

    void put(SearchDocument document);

    void remove(Class<? extends SearchDocument> type, String id);

    Found search(Question question);
}
