-- Whoever wrote a message is asked in some tries as well, weeks after the answer, whether it is solved.
alter table citizens.message drop constraint message_news_check;
alter table citizens.message add constraint message_news_check check (news in ('EXTENDED', 'ANSWERED', 'ASKED'));
