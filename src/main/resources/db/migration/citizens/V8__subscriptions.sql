-- Who wants the news sent (订阅): by e-mail after a one-time code, or pushed to a browser. The address lies sealed.
create table citizens.subscription (
    id         uuid        primary key,
    channel    text        not null check (channel in ('MAIL', 'PUSH')),
    sealed     bytea       not null,                     -- the address, or what a browser gave for pushing
    mark       bytea       not null unique,
    pace       text        not null check (pace in ('DAILY', 'WEEKLY')),
    topic      text        not null default '' check (length(topic) <= 60), -- all where empty
    since      timestamptz not null,
    sent_until timestamptz not null,                     -- what was public by then was sent
    failures   int         not null default 0
);
create index subscription_due on citizens.subscription (pace, sent_until);
comment on table citizens.subscription is '订阅';

-- The key by which push services know this installation (VAPID, RFC 8292). One for all nodes.
create table citizens.push_key (
    one     boolean primary key default true check (one),
    public  bytea   not null,
    private bytea   not null                             -- sealed
);
comment on table citizens.push_key is '推送密钥';
