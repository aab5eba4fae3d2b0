/** The list of people (人员), by hand, from a sheet and for programs. */
@NullMarked
package org.yibaotong.identity.roster;

import org.jspecify.annotations.NullMarked;
