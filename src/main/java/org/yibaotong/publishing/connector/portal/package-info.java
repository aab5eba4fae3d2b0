/** The portal as a channel: the first, and the one in the house. */
@NullMarked
package org.yibaotong.publishing.connector.portal;

import org.jspecify.annotations.NullMarked;
