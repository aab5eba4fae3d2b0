-- Rectification (整改): until when it is asked for, the unit's word that it is done, and who looked again (复查). A finding somebody saw with
-- their own eyes (人工发现) may stand beside another of its kind.
alter table inspection.finding
    drop constraint finding_state_check,
    add constraint finding_state_check check (state in ('OPEN', 'DISPUTED', 'UPHELD', 'REPORTED', 'DROPPED', 'MENDED', 'CLOSED')),
    add column due_on       date,
    add column reported_by  uuid,
    add column reported_on  date,
    add column rechecked_by uuid,
    add column reminded_of  date,                             -- the due date its unit was reminded of
    add column overdue_of   date,                             -- the due date that was told to have passed
    add constraint finding_reported check (state <> 'REPORTED' or (reported_by is not null and reported_on is not null)),
    alter column is_open set expression as (state in ('OPEN', 'DISPUTED', 'UPHELD', 'REPORTED'));
drop index inspection.finding_open;
create unique index finding_open on inspection.finding (account_id, rule) where is_open and rule <> 'BY_HAND';
create index finding_due on inspection.finding (due_on) where state in ('OPEN', 'UPHELD');
