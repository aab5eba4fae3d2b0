-- Fills the ledger of the example city up to :rows accounts, each like one of its own, with ids in the order of time as the program gives them.
-- All of them are within scope, so that every one is judged.
update register.account set in_scope = true;

create temporary table told as
  select row_number() over (order by id) - 1 as turn, account.* from register.account;

analyze told;

insert into register.account (id, version, registered_at, changed_at, platform, name, handle, link, intro, second_reason, sponsor,
                              sponsoring_unit, supervising_unit, operating_unit, contractor, verified_as, tier, category, in_scope,
                              purpose, interaction, opened_on, approval, filing_number, site_code, icp, public_security, state, since,
                              deadline, answerable, successor_id, where_to, where_to_link)
select uuidv7(), 0, registered_at, now() - n * interval '1 minute', platform, name || n, handle || n, '', intro, second_reason,
       sponsor || n / 5, sponsoring_unit, supervising_unit, operating_unit, contractor, verified_as, tier, category, in_scope,
       purpose, interaction, opened_on, approval, filing_number, site_code, icp, public_security, state, since, deadline,
       answerable, successor_id, where_to, where_to_link
  from generate_series(1, :rows - (select count(*) from told)) n join told on turn = n % (select count(*) from told);
