-- A ledger is looked over behind the page, some rows at a time, however long it is (核对).
alter table register.intake drop constraint intake_state_check;
alter table register.intake add check (state in ('JUDGING', 'READ', 'RUNNING', 'DONE', 'FAILED'));
alter table register.intake alter column state set default 'JUDGING';

-- The known account a row is about. Those of the unit no row is about, the page lists.
alter table register.intake_row add column account_id uuid;
create index intake_row_account on register.intake_row (intake_id, account_id) where account_id is not null;

-- The name without what people put around it, so that the accounts a ledger names are found by index. It says the same as
-- RowReader.plainName, and a test holds the two together.
create function register.plain_name(name text) returns text language sql immutable strict parallel safe as $$
    select coalesce(nullif(regexp_replace(regexp_replace(plain, '[(\[【{].*?[)\]】}]', '', 'g'),
             '(官方)?(微信公众号|公众号|服务号|订阅号|视频号|官方微博|微博|抖音号|头条号|小程序|官网|网站|官方)$', ''), ''), plain)
      from (select regexp_replace(lower(normalize(name, nfkc)), '[[:space:]"“”''·・_-]', '', 'g')) as cleaned (plain)
$$;
alter table register.account add column plain_name text not null generated always as (register.plain_name(name)) stored;
create index account_plain_name on register.account (platform, plain_name);
