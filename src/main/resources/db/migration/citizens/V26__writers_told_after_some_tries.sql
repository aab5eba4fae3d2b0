-- Whoever wrote a message is told in some tries, like those who ask the same: of the newest that came of it, and not within the transaction.
alter table citizens.message add column news text check (news in ('EXTENDED', 'ANSWERED'));
alter table citizens.message add column news_tries smallint not null default 0;
alter table citizens.message add column news_try_at timestamptz;
create index message_news on citizens.message (news_tries, number) where news is not null;
