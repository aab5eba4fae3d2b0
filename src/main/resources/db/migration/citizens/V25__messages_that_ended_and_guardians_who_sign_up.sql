-- When what a message tells of its writer was emptied, some time after it ended. Those deleted on request have nothing left.
alter table citizens.message add forgotten_on date;
update citizens.message set forgotten_on = (now() at time zone 'Asia/Shanghai')::date
 where words = '（本人要求删除）' and contact is null;
create index message_to_forget on citizens.message (number)
 where forgotten_on is null and (state = 'CLOSED' or held = 'ASIDE');

-- A sign-up for children under 14: their guardian signs them up. What they agreed to lies sealed with who signed up.
alter table citizens.sign_up_plan add for_children boolean not null default false;
