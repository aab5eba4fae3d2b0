-- What was answered to a sender is a decision as well, and never changed.
create trigger submission_answer_is_never_changed before update or delete or truncate on newsroom.submission_answer
    for each statement execute function newsroom.refuse_change();
