/** The lists of old websites and of their mappings, on pages, as a sheet and for programs. */
@NullMarked
package org.yibaotong.redirects.list;

import org.jspecify.annotations.NullMarked;
