package org.yibaotong.portal.article;

/** What stays where an article was withdrawn (撤稿说明): what it was called, when it stood there, why it went. */
public record WithdrawnPage(String headline, String published, String withdrawn, String reason) {}
