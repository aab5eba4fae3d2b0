-- Whether an account is within the rules (政务范围) may be still to be settled, and it counts as within until it is.
alter table register.account alter column in_scope drop not null;

-- Since when it is said, where that was changed; null: since the account was registered.
alter table register.account add column scoped_on date;
update register.account
   set scoped_on = told.day
  from (select account_id, max(cast(at at time zone 'Asia/Shanghai' as date)) as day
          from register.history where detail like '%政务范围“%' group by account_id) told
 where told.account_id = account.id;
