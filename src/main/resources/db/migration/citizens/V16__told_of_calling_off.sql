-- Whoever held a wish that is withdrawn is told that nothing is to be brought, in some tries like those who moved up. What is sealed of them
-- is kept for that alone: it goes once they are told, or rung up. Of those who were called off before nothing is known any more.
alter table citizens.claim add column called_off_at timestamptz;
alter table citizens.claim add column off_tries smallint not null default 0;
alter table citizens.claim add column off_try_at timestamptz;
alter table citizens.claim add column off_given_up_at timestamptz;
create index claim_called_off on citizens.claim (line) where called_off_at is not null and sealed is not null;
