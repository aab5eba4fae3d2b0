-- Whoever has a seat and knows it is told when the class is moved to another time, in some tries like those who moved up.
alter table citizens.sign_up add column is_time_changed boolean not null default false;
drop index citizens.sign_up_to_tell;
create index sign_up_to_tell on citizens.sign_up (move_tries, moved_up_at)
  where state = 'SEATED' and (moved_up_at is not null or is_time_changed) and not move_told;
