package org.yibaotong.citizens.wish;

/** What somebody is to the child they agree for (和孩子的关系；民法典第二十七条). */
public enum Guardianship {
    PARENT,
    GRANDPARENT,
    SIBLING,
    OTHER
}
