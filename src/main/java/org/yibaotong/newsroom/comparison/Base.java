package org.yibaotong.newsroom.comparison;

/**
 * What the text that is being typed is compared with (对照的底本).
 *
 * @param code names it in a request
 */
public record Base(String code, String word) {}
