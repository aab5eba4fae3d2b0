/** Where the names of old websites lead (域名指到哪里): whether they were switched over to here, and whether anybody still pays for them. */
@NullMarked
package org.yibaotong.redirects.host;

import org.jspecify.annotations.NullMarked;
