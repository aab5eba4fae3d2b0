/** Whether the links of services still lead somewhere (链接检查), looked at every night. */
@NullMarked
package org.yibaotong.citizens.link;

import org.jspecify.annotations.NullMarked;
