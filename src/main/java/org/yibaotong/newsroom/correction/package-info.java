/** Corrections (更正): a published story was wrong, the public is told, and the new edition takes the express road. */
@NullMarked
package org.yibaotong.newsroom.correction;

import org.jspecify.annotations.NullMarked;
