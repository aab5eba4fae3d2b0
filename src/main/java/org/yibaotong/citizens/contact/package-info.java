/** How the writer of a message is reached (联系方式): a telephone or an e-mail address, proved by a one-time code, and the sender of both. */
@NullMarked
package org.yibaotong.citizens.contact;

import org.jspecify.annotations.NullMarked;
