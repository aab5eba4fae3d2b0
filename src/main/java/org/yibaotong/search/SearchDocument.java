package org.yibaotong.search;

/** What the index knows of one thing: a record of the feature that owns the thing, annotated with the fields to be searched. */
public interface SearchDocument {

    /** The analyzer of full-text fields, and the one for the words asked: Chinese in pairs of characters. */
    String CHINESE = "chinese";

    String CHINESE_QUESTION = "chinese-question";

    String id();
}
