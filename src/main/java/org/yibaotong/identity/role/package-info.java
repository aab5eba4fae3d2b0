/** Roles (角色): given at a unit, ended, never wiped out (授权). */
@NullMarked
package org.yibaotong.identity.role;

import org.jspecify.annotations.NullMarked;
