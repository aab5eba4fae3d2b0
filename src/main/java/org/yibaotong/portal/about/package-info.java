/** Who makes the portal, how to reach them, what is done with what readers leave behind; and the page for what is not there. */
@NullMarked
package org.yibaotong.portal.about;

import org.jspecify.annotations.NullMarked;
