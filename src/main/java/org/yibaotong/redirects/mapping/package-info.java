/** Mappings: where each old address leads now, entered one by one; listed, handed out. */
@NullMarked
package org.yibaotong.redirects.mapping;

import org.jspecify.annotations.NullMarked;
