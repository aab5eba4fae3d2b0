package org.yibaotong.example.drawing;

/** A thing in somebody's hand: the hand is the origin, a grown-up is 100 high. */
@FunctionalInterface
interface Prop {

    Prop NOTHING = c -> {};

    void paint(Canvas c);
}
