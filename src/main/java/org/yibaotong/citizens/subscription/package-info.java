/** News that comes by itself (订阅): digests by e-mail and to browsers (Web Push), begun by a code and ended by one press. */
@NullMarked
package org.yibaotong.citizens.subscription;

import org.jspecify.annotations.NullMarked;
