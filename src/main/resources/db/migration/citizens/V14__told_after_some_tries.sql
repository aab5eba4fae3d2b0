-- Whoever moved up is told in some tries: each is written down before anything is sent, with when the next one is due.
alter table citizens.sign_up add column move_tries smallint not null default 0;
alter table citizens.sign_up add column move_try_at timestamptz;
alter table citizens.claim add column move_tries smallint not null default 0;
alter table citizens.claim add column move_try_at timestamptz;
