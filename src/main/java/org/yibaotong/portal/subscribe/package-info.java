/** Having the news sent (订阅): by e-mail, to the browser, by feed; and the portal as an app that keeps stories to be read offline. */
@NullMarked
package org.yibaotong.portal.subscribe;

import org.jspecify.annotations.NullMarked;
