-- By which a telephone's wishes are found without opening anybody else's, as claims are. It cannot be made here: those kept before are
-- opened once, when somebody asks.
alter table citizens.wish_person add column phone_mark bytea;
create index wish_person_phone on citizens.wish_person (phone_mark);
