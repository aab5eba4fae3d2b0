/**
 * The pictures of the example world: flat drawings that stand in for photographs, the same for the same seed.
 *
 * <p>A scene puts people, plants, buildings, rooms and streets on a canvas; the rest of the example knows only
 * {@link org.yibaotong.example.drawing.Scenes}.
 */
@NullMarked
package org.yibaotong.example.drawing;

import org.jspecify.annotations.NullMarked;
