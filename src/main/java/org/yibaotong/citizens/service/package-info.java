/** Services for residents (便民服务): guides with all their elements, links into existing systems, telephone cards. */
@NullMarked
package org.yibaotong.citizens.service;

import org.jspecify.annotations.NullMarked;
