package org.yibaotong.text.sense;

/** Reads what a text means. */
interface SenseReader extends AutoCloseable {

    Sense read(String text) throws Exception;

    /** Gives back the memory it holds. */
    @Override
    void close() throws Exception;
}
