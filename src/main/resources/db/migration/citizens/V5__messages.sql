-- Messages (留言): what a resident asks, whose turn it is, and what came of it. The original is kept; the public reads another text.
create table citizens.message (
    id            uuid        primary key,
    number        bigint      generated always as identity unique,
    kind          text        not null check (kind in ('REQUEST', 'QUESTION', 'COMPLAINT', 'ADVICE')),
    title         text        not null check (length(title) between 1 and 40),
    words         text        not null check (length(words) between 1 and 2000),
    place         text        not null default '' check (length(place) <= 60),
    home_id       uuid        not null,                  -- identity.unit: where it came in and is referred from
    unit_id       uuid        not null,                  -- identity.unit: whose turn it is
    state         text        not null check (state in ('RECEIVED', 'REFERRED', 'ACCEPTED', 'DRAFTED', 'ANSWERED', 'CLOSED')),
    written_at    timestamptz not null,
    accept_by     date        not null,
    reply_by      date        not null,
    is_extended   boolean     not null default false,
    bounces       int         not null default 0,
    is_decided    boolean     not null default false,    -- referred by the person who decides: it does not come back
    answer        text        not null default '' check (length(answer) <= 2000),
    drafted_by    uuid,                                  -- identity.person
    answered_by   uuid,
    answered_on   date,
    may_be_public boolean     not null,                  -- the writer's consent
    public_title  text        not null default '',
    public_words  text        not null default '',
    is_public     boolean     not null default false,
    solved        boolean,                               -- the writer's word; null while there is none
    reopened      int         not null default 0,
    asked_on      date,                                  -- when we asked whether it is solved
    code_mark     bytea       not null unique,
    contact       bytea,                                 -- sealed; proved by a one-time code
    check (answered_by is null or answered_by <> drafted_by),
    check (not is_public or may_be_public),
    check (solved is null or state <> 'RECEIVED')
);
create index message_waiting on citizens.message (unit_id, reply_by) where state in ('RECEIVED', 'REFERRED', 'ACCEPTED', 'DRAFTED');
create index message_home on citizens.message (home_id, state, reply_by);
create index message_public on citizens.message (number desc) where is_public;
comment on table citizens.message is '留言';

-- What happened to a message. Only added to.
create table citizens.message_step (
    message_id uuid        not null references citizens.message on delete cascade,
    line       bigint      generated always as identity,
    kind       text        not null,
    at         timestamptz not null,
    unit_id    uuid        not null,
    by         uuid,                                     -- identity.person; null for the writer and for the program
    words      text        not null default '',
    primary key (message_id, line)
);
comment on table citizens.message_step is '留言经过';

-- Who asks the same (跟着它). Nobody is known, they are only counted.
create table citizens.message_follower (
    message_id uuid        not null references citizens.message on delete cascade,
    mark       bytea       not null,
    at         timestamptz not null,
    primary key (message_id, mark)
);
comment on table citizens.message_follower is '同样的问题';

-- Six digits sent to a telephone or an e-mail address (一次性代码), to prove that it is the writer's. Neither is told by a row.
create table citizens.one_time_code (
    mark       bytea       primary key,
    digits     bytea       not null,
    tries      int         not null default 0,
    expires_at timestamptz not null
);
comment on table citizens.one_time_code is '一次性代码';
