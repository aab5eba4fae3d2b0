/** Whether what old addresses lead to is still there, looked at every night. */
@NullMarked
package org.yibaotong.redirects.health;

import org.jspecify.annotations.NullMarked;
