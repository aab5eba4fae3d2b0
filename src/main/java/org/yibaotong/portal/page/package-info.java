/** How the portal's pages are made and sent: printed to bytes, kept for a moment, answered with as little work as possible. */
@NullMarked
package org.yibaotong.portal.page;

import org.jspecify.annotations.NullMarked;
