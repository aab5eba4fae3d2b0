-- The page somebody saw something on, as it came when they wrote it down (当时的页面). Where nothing came the facts of the finding say why, and
-- nothing is here. It goes with its finding.
create table inspection.finding_snapshot (
    finding_id uuid        primary key references inspection.finding on delete cascade,
    address    text        not null,
    way        text[]      not null,
    status     int         not null,
    at         timestamptz not null,
    bytes      int         not null,
    is_cut     boolean     not null,
    hash       text        not null,
    type       text        not null,
    packed     bytea       not null
);
comment on table inspection.finding_snapshot is '人工发现的页面留底';
