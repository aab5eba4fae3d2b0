/** The residents' side of messages (留言箱): writing, following, looking up, and saying whether it is solved. */
@NullMarked
package org.yibaotong.citizens.messagebox;

import org.jspecify.annotations.NullMarked;
