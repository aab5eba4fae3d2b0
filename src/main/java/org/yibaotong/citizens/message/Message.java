package org.yibaotong.citizens.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.citizens.publictext.PublicText;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;
import org.yibaotong.text.checker.Doubt;
import org.yibaotong.text.checker.Overruling;

/**
 * A message (留言) and the rules of its road.
 *
 * @param home where it came in and is referred from
 * @param unit whose turn it is
 * @param bounces how often a unit said that it is not theirs
 * @param isDecided referred by the person who decides: it does not come back
 * @param answer what was written, read by a second person once it is answered
 * @param hold why it does not go on by itself, and the only place where that is known
 * @param mayBePublic the writer's consent
 * @param solved the writer's word, or null while there is none
 * @param forgottenOn when what it tells of its writer was emptied, or null
 */
public record Message(
        MessageId id,
        long number,
        MessageKind kind,
        String title,
        String words,
        String place,
        UnitId home,
        UnitId unit,
        MessageState state,
        Instant writtenAt,
        LocalDate acceptBy,
        LocalDate replyBy,
        boolean isExtended,
        int bounces,
        boolean isDecided,
        Hold hold,
        String answer,
        @Nullable PersonId draftedBy,
        @Nullable LocalDate answeredOn,
        boolean mayBePublic,
        String publicTitle,
        String publicWords,
        String publicPlace,
        boolean isPublic,
        @Nullable Boolean solved,
        int reopened,
        @Nullable LocalDate askedOn,
        boolean hasContact,
        @Nullable LocalDate forgottenOn) {

    /** What the mark of a message's query code is made with. */
    public static final String CODE = "message.code";

    /** After so many bounces a person decides whose business it is. */
    static final int BOUNCES_MOST = 2;

    public void refuseToAccept() {
        refuseWhenEmptied();
        Refusal.unless(isToAccept(), "message.accept.already");
    }

    /** @param decides whether whoever refers may settle where it belongs */
    public void refuseToRefer(UnitId to, boolean decides) {
        refuseWhenEmptied();
        Refusal.unless(state == MessageState.RECEIVED || state == MessageState.ACCEPTED, "message.refer.not-now");
        Refusal.when(to.equals(unit), "message.refer.same-unit");
        Refusal.when(bounces >= BOUNCES_MOST && !decides, "message.refer.third", BOUNCES_MOST);
    }

    /** Whether its writer reads that it is not taken on. */
    public boolean isAside() {
        return hold == Hold.ASIDE;
    }

    boolean isSettledBy(boolean decides) {
        return bounces >= BOUNCES_MOST && decides;
    }

    /** Whether whoever refers it next decides, so that it cannot come back again. */
    public boolean waitsForADecision() {
        return state == MessageState.RECEIVED && bounces >= BOUNCES_MOST;
    }

    /** 退回: with a reason, and whose business it is then. */
    public void refuseToBounce(UnitId proposed) {
        refuseWhenEmptied();
        Refusal.unless(state == MessageState.REFERRED, "message.bounce.not-referred");
        Refusal.when(isDecided, "message.bounce.decided");
        Refusal.when(proposed.equals(unit), "message.bounce.same-unit");
    }

    /** What a unit is at is not put aside any more, and goes on by itself. */
    public void refuseToModerate() {
        refuseWhenEmptied();
        Refusal.unless(state == MessageState.RECEIVED, "message.held.underway");
    }

    /** @return from when on it takes longer: what is late already cannot be promised for a day that is past */
    public LocalDate extend(LocalDate today) {
        Refusal.unless(state == MessageState.ACCEPTED, "message.extend.not-accepted");
        Refusal.when(isExtended, "message.extend.already");
        return replyBy.isAfter(today) ? replyBy : today;
    }

    public void refuseToDraft() {
        Refusal.when(isToAccept(), "message.draft.not-accepted");
        Refusal.unless(state == MessageState.ACCEPTED, "message.draft.already");
    }

    /** Nobody sends what they wrote themselves. */
    public void refuseToPass(PersonId by) {
        Refusal.unless(state == MessageState.DRAFTED, "message.pass.not-drafted");
        Refusal.when(by.equals(draftedBy), "message.pass.own");
    }

    public void refuseToSendBack() {
        Refusal.unless(state == MessageState.DRAFTED, "message.pass.not-drafted");
    }

    /** What the office says is read by everybody, where the writer agreed to that. */
    public void refuseToSay(String words, String refusal, LocalDate today) {
        refuseToSay(words, Overruling.NONE, refusal, today);
    }

    /** @param known what was said to be no name before, and is not doubted again */
    public void refuseToSay(String words, Overruling known, String refusal, LocalDate today) {
        doubtsOfOurs(words, known, today).stream().findFirst().ifPresent(doubt -> {
            throw new Refusal(refusal, doubt.words());
        });
    }

    /**
     * Of an answer it may be said why something in it is no name.
     *
     * @return what is taken for a name and is none, and why, as it is kept; or nothing
     */
    public String answer(String words, Overruling known, Overruling overruling, LocalDate today) {
        var doubts = doubtsOfOurs(words, known, today);
        overruling.refuse(doubts, "message.answer.private", "message.overruling.missing");
        return overruling.said(doubts);
    }

    private List<Doubt> doubtsOfOurs(String words, Overruling known, LocalDate today) {
        return mayBePublic ? known.left(PublicText.doubtsOfOurs(words, today)) : List.of();
    }

    /**
     * What somebody took out of it by hand is not put there again by whoever had it open before.
     *
     * @param known what was said to be no name before, and is not doubted again
     * @return what is taken for a name and is none, and why, as it is kept; or nothing
     */
    public String publish(PublicText text, Overruling known, Overruling overruling, LocalDate today) {
        Refusal.unless(mayBePublic, "message.publish.no-consent");
        Refusal.unless(hasSomethingToShow(), "message.act.forgotten");
        Refusal.when(isPublic, "message.publish.already");
        var theirs = known.left(text.doubts(today));
        var ours = doubtsOfOurs(answer, known, today);
        overruling.refuse(theirs, "message.publish.private", "message.overruling.missing");
        overruling.refuse(ours, "message.publish.private-answer", "message.overruling.missing");
        return overruling.said(Stream.concat(theirs.stream(), ours.stream()).toList());
    }

    /** Emptied, there is only what everybody could read of it before. */
    public boolean hasSomethingToShow() {
        return !isForgotten() || !publicTitle.isEmpty();
    }

    /** What is taken for the name of a child, in what is typed for everybody and in what the office says. */
    public String doubted(List<String> typed, LocalDate today) {
        return Overruling.names(PublicText.doubts(
                Stream.concat(typed.stream(), Stream.of(answer)).toList(), today));
    }

    /** What is taken for the name of a child in an answer that is typed. */
    public String doubted(String typed, LocalDate today) {
        return Overruling.names(doubtsOfOurs(typed, Overruling.NONE, today));
    }

    /** As it is called where it is not read: its writer's words stay with it, and go with it. */
    public String name() {
        return name(number);
    }

    public static String name(long number) {
        return "第" + number + "号留言";
    }

    /** As it was written; for its writer alone. */
    public PublicText original() {
        return new PublicText(title, words, place);
    }

    /** What everybody may read: as somebody wrote it before, or else the original with stars where it tells who somebody is. */
    public PublicText offered() {
        return publicTitle.isEmpty()
                ? PublicText.masked(title, words, place)
                : new PublicText(publicTitle, publicWords, publicPlace);
    }

    /** What everybody reads of it may be told to the newsroom, and nothing else. */
    public PublicText tellable() {
        Refusal.unless(isPublic, "message.hand-on.not-public");
        return new PublicText(publicTitle, publicWords, publicPlace);
    }

    /** 报给编辑部: whoever hands it on may write it anew, but not whose it is; what was overruled before stays so. */
    public void refuseToHandOn(PublicText text, LocalDate today) {
        var known = new Overruling(Overruling.names(tellable().doubts(today)), "已经在留言板上");
        known.refuse(text.doubts(today), "message.publish.private", "message.publish.private");
    }

    void refuseToSolve() {
        Refusal.unless(state == MessageState.ANSWERED, "message.solve.not-answered");
    }

    /** Closed without a word, it can still be reopened; solved, it is another matter. */
    void refuseToReopen() {
        Refusal.when(isForgotten(), "message.reopen.forgotten");
        Refusal.when(Boolean.TRUE.equals(solved), "message.reopen.solved");
        Refusal.when(state.isOpen(), "message.reopen.open");
    }

    /** Emptied, it is emptied for good: what somebody said or left after that nobody would delete any more. */
    public boolean isForgotten() {
        return forgottenOn != null;
    }

    /** Nobody knows any more what it was about. */
    private void refuseWhenEmptied() {
        Refusal.when(isForgotten(), "message.act.forgotten");
    }

    /** Somebody asks the same while somebody still looks at it. */
    public void refuseToFollow() {
        Refusal.when(isForgotten(), "message.follow.forgotten");
    }

    /** Its writer, or somebody who asks the same, leaves where they are told. */
    public void refuseToKeepContact() {
        Refusal.when(isForgotten(), "message.contact.forgotten");
    }

    /** Those whose turn it is see it, and those it came in at. */
    public boolean isSeenBy(Reach reach) {
        return reach.covers(unit) || reach.covers(home);
    }

    public boolean isLate(LocalDate today) {
        return switch (state) {
            case RECEIVED, REFERRED -> acceptBy.isBefore(today);
            case ACCEPTED, DRAFTED -> replyBy.isBefore(today);
            case ANSWERED, CLOSED -> false;
        };
    }

    public LocalDate due() {
        return isToAccept() ? acceptBy : replyBy;
    }

    /** What is to be done until that day. */
    public String missing() {
        return isToAccept() ? "受理" : "答复群众";
    }

    /** Whether nobody took it on yet where it is. */
    public boolean isToAccept() {
        return state.isToAccept();
    }
}
