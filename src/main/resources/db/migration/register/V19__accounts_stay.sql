-- The plan of this question is kept by each connection for good, also where it was first asked of an empty ledger; so no plan that reads all
-- accounts for a few rows may be taken.
alter function register.refuse_unknown_accounts() set enable_seqscan = off;
alter function register.refuse_unknown_accounts() set enable_material = off;

-- Accounts never leave: what is closed stays and says so. Nothing else keeps what belongs to one from being left behind.
create function register.refuse_leaving() returns trigger language plpgsql as $$
begin
    raise foreign_key_violation using message = 'accounts never leave the ledger';
end
$$;
create trigger account_stays before delete on register.account
    for each statement execute function register.refuse_leaving();
