/** An old address in its one canonical form (规范网址), the same for whoever types, imports, counts or asks for it. No Spring, no database. */
@NullMarked
package org.yibaotong.redirects.address;

import org.jspecify.annotations.NullMarked;
