/**
 * The pictures of the example world: flat drawings that stand in for photographs, the same for the same seed.
 *
 * <p>A scene puts brushes (people, plants, buildings, rooms, the street) on a {@link org.yibaotong.example.drawing.Canvas};
 * {@link org.yibaotong.example.drawing.Scenes} is the only door.
 */
@NullMarked
package org.yibaotong.example.drawing;

import org.jspecify.annotations.NullMarked;
