-- What was told of a message is kept with it, so that each is told of once, also where the morning of the day itself was missed
-- or the message came open again later.
alter table citizens.message add column late_told_for date;
alter table citizens.message add column guard_told_on date;
-- What is past already was told of before; a day still to come was not.
update citizens.message
   set late_told_for = case when state in ('RECEIVED', 'REFERRED') then accept_by else reply_by end
 where state in ('RECEIVED', 'REFERRED', 'ACCEPTED', 'DRAFTED') and held <> 'ASIDE'
   and case when state in ('RECEIVED', 'REFERRED') then accept_by else reply_by end < (now() at time zone 'Asia/Shanghai')::date;
update citizens.message
   set guard_told_on = (now() at time zone 'Asia/Shanghai')::date
 where state in ('RECEIVED', 'REFERRED', 'ACCEPTED', 'DRAFTED') and held <> 'ASIDE'
   and (written_at at time zone 'Asia/Shanghai')::date <= (now() at time zone 'Asia/Shanghai')::date - 75;
