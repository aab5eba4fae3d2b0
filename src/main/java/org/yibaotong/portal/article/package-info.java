/** The article's page: text, credits, corrections, what a chat shows of it; and the mark that stays where one was withdrawn. */
@NullMarked
package org.yibaotong.portal.article;

import org.jspecify.annotations.NullMarked;
