-- By which what was pointed out under a telephone or mailbox is found without opening anybody else's, as messages are. It cannot be made
-- here: those kept before are opened once, when somebody asks.
alter table inspection.mistake add column contact_mark bytea;
create index mistake_contact on inspection.mistake (contact_mark) where contact_mark is not null;
create index mistake_unmarked on inspection.mistake (id) where contact is not null and contact_mark is null;
