package org.yibaotong.newsroom.proof;

import org.yibaotong.newsroom.story.Story;
import org.yibaotong.shared.Actor;

/** One person about to record one reading (校对的一轮): everything the policies ask about. */
record ProofTurn(Story story, Reading reading, int seen, Actor reader, ProofState state) {}
