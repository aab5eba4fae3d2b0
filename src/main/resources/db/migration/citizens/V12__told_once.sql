-- What was told of a message is kept with it, so that each is told of once, also where the morning of the day itself was missed
-- or the message came open again later.
alter table citizens.message add column late_told_for date;
alter table citizens.message add column guard_told_on date;
update citizens.message
   set late_told_for = case when state in ('RECEIVED', 'REFERRED') then accept_by else reply_by end,
       guard_told_on = case when written_at < now() - interval '75 days' then current_date end
 where state in ('RECEIVED', 'REFERRED', 'ACCEPTED', 'DRAFTED') and least(accept_by, reply_by) < current_date;
