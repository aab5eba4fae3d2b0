-- Whoever asks the same is told in some tries, like those who moved up: where they are reached goes once they were told, not before.
alter table citizens.message_follower add column is_to_tell boolean not null default false;
alter table citizens.message_follower add column tries smallint not null default 0;
alter table citizens.message_follower add column try_at timestamptz;
create index message_follower_to_tell on citizens.message_follower (tries, at) where is_to_tell;
