-- Whether whoever sent a ledger in says that it names all accounts of its unit (全部账号): only then does it say something of those it leaves out.
alter table register.intake add column whole boolean not null default false;
