package org.yibaotong.text.event;

/** From which probability on two items tell the same event, and from which they are related (界限). */
record Limits(double same, double related) {}
