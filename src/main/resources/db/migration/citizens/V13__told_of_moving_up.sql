-- Whoever moves up learns of it without looking: told once each. Of those who moved up before nobody knows whether they looked.
alter table citizens.sign_up add column move_told boolean not null default false;
alter table citizens.claim add column move_told boolean not null default false;
update citizens.sign_up set move_told = true where moved_up_at is not null;
update citizens.claim set move_told = true where moved_up;
create index sign_up_to_tell on citizens.sign_up (moved_up_at) where state = 'SEATED' and moved_up_at is not null and not move_told;
create index claim_to_tell on citizens.claim (line) where state = 'HELD' and moved_up and not move_told;
