/** What people ask about their own data (个人信息): to see it, to correct it, to take their consent back, to have it deleted; and who answers. */
@NullMarked
package org.yibaotong.citizens.owndata;

import org.jspecify.annotations.NullMarked;
