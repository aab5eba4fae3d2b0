/** What people say who come by an old door (找到了吗): whether they found what they came for, and nothing of who they are. */
@NullMarked
package org.yibaotong.closure.answer;

import org.jspecify.annotations.NullMarked;
