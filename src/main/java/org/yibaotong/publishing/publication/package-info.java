/** What is public and where, with its reading figures: for the newsroom's pages, for programs, and for the newsroom itself. */
@NullMarked
package org.yibaotong.publishing.publication;

import org.jspecify.annotations.NullMarked;
