/** Looking at websites (检测): what a machine can tell of a site from its pages, how sure it is, and what it cannot tell. */
@NullMarked
package org.yibaotong.inspection.look;

import org.jspecify.annotations.NullMarked;
