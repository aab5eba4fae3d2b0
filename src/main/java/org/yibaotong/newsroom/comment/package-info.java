/** What people of the newsroom say to each other about a story (批注), beside its text and never in it. */
@NullMarked
package org.yibaotong.newsroom.comment;

import org.jspecify.annotations.NullMarked;
