/** People (人员): who they are, their passwords, how often they may try at the door. */
@NullMarked
package org.yibaotong.identity.person;

import org.jspecify.annotations.NullMarked;
