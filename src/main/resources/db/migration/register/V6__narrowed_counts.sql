-- A page of the ledger says how many accounts it was narrowed to. These hold what a filter asks for, so that nothing else is read for it.
create index account_narrowed on register.account (platform, tier, category, state, purpose, sponsoring_unit);
create index account_standing on register.account (state, sponsoring_unit);
