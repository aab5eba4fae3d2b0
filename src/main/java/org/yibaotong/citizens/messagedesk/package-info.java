/** The clerks' side of messages (留言): the own queue, taking on, referring, answering, and the second person who reads the answer. */
@NullMarked
package org.yibaotong.citizens.messagedesk;

import org.jspecify.annotations.NullMarked;
