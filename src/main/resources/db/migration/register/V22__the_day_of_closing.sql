-- Since when the public may not take it for official any more (不再代表). The other stations of its closing do not move that day.
alter table register.account add column closed_on date;
update register.account set closed_on = since where state in ('POSTING_STOPPED', 'ARCHIVED', 'DEREGISTERING', 'DEREGISTERED', 'MERGED');

-- Where a case wrote down on which day posting stopped, it is that day.
do $$
begin
    if to_regclass('closure.step') is not null then
        update register.account set closed_on = told.on_day
          from (select account_id, max(step.on_day) as on_day
                  from closure.step join closure.closure_case on closure_case.id = step.case_id
                 where step.station = 'STOP' and standing <> 'REVERSED' group by account_id) told
         where told.account_id = account.id and account.closed_on is not null;
    end if;
end
$$;
