package org.yibaotong.shared;

import java.util.UUID;

/** A typed id: a record around one {@link UUID}, so that a story's id can never stand where a unit's is meant. */
public interface Identifier {

    UUID value();
}
