/** The notice of a closing (关停公告) in all its shapes: page, Word, PDF, picture, and the texts to copy to the old account itself. */
@NullMarked
package org.yibaotong.closure.notice;

import org.jspecify.annotations.NullMarked;
