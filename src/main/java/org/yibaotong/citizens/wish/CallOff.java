package org.yibaotong.citizens.wish;

/** Tells those who hold a wish that nothing is to be brought any more (不用再准备了). */
public interface CallOff {

    /** While they are known still; they are told once it is committed. */
    void tell(Wish wish);
}
