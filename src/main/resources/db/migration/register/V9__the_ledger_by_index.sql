-- Which accounts stand on a page of the ledger is read from an index alone: from the usual order, which holds what a filter asks for, or from
-- what a filter narrows it to, which holds the order. What only began with one of these columns is not needed beside them: each index more is
-- written for every row of every ledger that is taken over.
drop index register.account_changed;
drop index register.account_narrowed;
drop index register.account_state;
drop index register.account_platform;
drop index register.account_unit;
drop index register.account_standing;
create index account_changed on register.account (changed_at desc, id) include (platform, tier, category, state, purpose, sponsoring_unit);
create index account_narrowed on register.account (platform, tier, category, state, purpose, sponsoring_unit) include (changed_at, id);
create index account_unit on register.account (sponsoring_unit, state);
create index account_due on register.account (deadline, id) where deadline is not null;

-- Figures come by the million, and only of an account that has just been found or entered; accounts never leave. To have each of them looked
-- up again takes a sixth of the time a ledger needs.
alter table register.figure drop constraint figure_account_id_fkey;
alter table register.latest drop constraint latest_account_id_fkey;
