-- The day the name of an old website is to be switched over to here (切换日), set by whoever looks after it.
alter table redirects.old_site add column switch_on date;

-- What name servers say of a name besides its addresses: what it stands for (别名), and how many seconds others keep what they were told
-- (缓存时间); where only whoever keeps it was heard, that is what was left of them.
alter table redirects.host_look
    add column alias       text    not null default '',
    add column ttl         int     check (ttl >= 0),
    add column ttl_is_rest boolean not null default false;
