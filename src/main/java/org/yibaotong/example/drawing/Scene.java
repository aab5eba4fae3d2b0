package org.yibaotong.example.drawing;

/** One kind of picture; the chance of the canvas decides what this one looks like. */
@FunctionalInterface
interface Scene {

    void paint(Canvas c);
}
