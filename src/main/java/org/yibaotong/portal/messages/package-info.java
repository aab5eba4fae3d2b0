/** Messages (留言) as everybody sees them: the board, writing one, following another's, and one's own by its code. */
@NullMarked
package org.yibaotong.portal.messages;

import org.jspecify.annotations.NullMarked;
