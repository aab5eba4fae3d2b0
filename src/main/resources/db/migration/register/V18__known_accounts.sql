-- Whether the account of a new row is known is asked once for all rows of a statement, not once for each: a ledger of a hundred thousand
-- accounts brings six times as many rows, and asking for each was a fifth of what the database had to do for it. Accounts never leave, so
-- nothing need be asked when one does. By its key, because a plan made for a few rows is kept for a thousand.
create function register.refuse_unknown_accounts() returns trigger language plpgsql
    set enable_hashjoin = off set enable_mergejoin = off as $$
begin
    if exists (select from fresh where not exists (select from register.account where id = fresh.account_id)) then
        raise foreign_key_violation using message = format('a row of %I.%I is of no known account', tg_table_schema, tg_table_name);
    end if;
    return null;
end
$$;

alter table register.account_key drop constraint account_key_account_id_fkey;
alter table register.service drop constraint service_account_id_fkey;
alter table register.contact drop constraint contact_account_id_fkey;
alter table register.history drop constraint history_account_id_fkey;
create trigger account_known after insert on register.account_key referencing new table as fresh
    for each statement execute function register.refuse_unknown_accounts();
create trigger account_known after insert on register.service referencing new table as fresh
    for each statement execute function register.refuse_unknown_accounts();
create trigger account_known after insert on register.contact referencing new table as fresh
    for each statement execute function register.refuse_unknown_accounts();
create trigger account_known after insert on register.history referencing new table as fresh
    for each statement execute function register.refuse_unknown_accounts();
