-- An account that is stolen or lost while it is being closed goes on closing once it is found again.
alter table register.account add column came_from text;
comment on column register.account.came_from is '冻结或丢失以前，关停办到哪一步';

-- What is stopped or out of hand is told of once its day has passed, once for each day it was given.
alter table register.account add column overdue_of date;
comment on column register.account.overdue_of is '过了哪一天已经提醒过';
