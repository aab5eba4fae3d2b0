package org.yibaotong.files;

/** What a cut shows of its picture (取景): what lies around a point of interest, or what somebody drew. */
public sealed interface Framing permits PointOfInterest, Cut {

    /** Tells it from every other framing of the same picture, in small letters, digits and dashes. */
    String mark();
}
