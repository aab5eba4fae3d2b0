/** Where closed accounts and websites went (旧门新门), as everybody sees it. */
@NullMarked
package org.yibaotong.portal.moved;

import org.jspecify.annotations.NullMarked;
