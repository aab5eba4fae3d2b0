/** Whether where people are sent for a service is there (去处检查): before the notice goes out, and every night after it. */
@NullMarked
package org.yibaotong.closure.home;

import org.jspecify.annotations.NullMarked;
