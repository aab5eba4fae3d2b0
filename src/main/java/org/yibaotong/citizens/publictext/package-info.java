/** What everybody reads of a message (公开的文字): with stars where it tells who somebody is, and the original kept beside it. */
@NullMarked
package org.yibaotong.citizens.publictext;

import org.jspecify.annotations.NullMarked;
