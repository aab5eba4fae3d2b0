-- What is not within the rules (不在政务范围) is not judged: an account by its last inspection, and one that left after it was drawn.
alter table inspection.judged
    drop constraint judged_condition_check,
    add constraint judged_condition_check check (condition in ('NORMAL', 'UNKNOWN', 'CLOSED', 'OUT_OF_SCOPE'));
alter table inspection.drawn_account
    drop constraint drawn_account_outcome_check,
    add constraint drawn_account_outcome_check check (outcome in ('PASSED', 'FAILED', 'UNKNOWN', 'CLOSED', 'OUT_OF_SCOPE'));
