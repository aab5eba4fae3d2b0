-- Why an account is closed (关停原因), or the number of the paper that rests on. Of those on the road the last filing of their closing says it;
-- of the others nobody knows.
alter table register.account add column closing_reason text not null default '';
update register.account set closing_reason = told.reason
  from (select distinct on (account_id) account_id, reason from register.filing
         where kind = 'CLOSING' and state in ('AGREED', 'FILED') order by account_id, asked_at desc) told
 where told.account_id = account.id
   and account.state in ('CLOSING_PROPOSED', 'CLOSING_IN_APPROVAL', 'NOTICE_PERIOD', 'POSTING_STOPPED', 'ARCHIVED', 'DEREGISTERING',
                         'DEREGISTERED', 'MERGED');
