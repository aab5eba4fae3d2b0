-- Whoever asked about their own data is told in some tries that there is an answer.
alter table citizens.data_request add column is_to_tell boolean not null default false;
alter table citizens.data_request add column tries smallint not null default 0;
alter table citizens.data_request add column try_at timestamptz;
create index data_request_to_tell on citizens.data_request (tries, number) where is_to_tell;
