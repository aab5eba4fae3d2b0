-- Proofreading (三校), signing off (签发), and what happens after: corrections (更正) and withdrawals (撤稿).
create table newsroom.proof (
    id       uuid        primary key,
    story_id uuid        not null references newsroom.story,
    reading  text        not null check (reading in ('FIRST', 'SECOND', 'THIRD')),
    edition  int         not null,
    errors   int         not null check (errors between 0 and 999),
    note     text        not null,
    by_id    uuid        not null,
    at       timestamptz not null,
    foreign key (story_id, edition) references newsroom.edition
);
create index proof_story on newsroom.proof (story_id, at);
create trigger proof_is_never_changed before update or delete or truncate on newsroom.proof
    for each statement execute function newsroom.refuse_change();
comment on table newsroom.proof is '三校记录';

create table newsroom.error_ceiling (
    reading text primary key check (reading in ('FIRST', 'SECOND', 'THIRD')),
    at_most int  not null check (at_most >= 0),
    source  text not null
);
insert into newsroom.error_ceiling values
    ('FIRST', 5, '参考一镇公开的审校规定，本单位另有规定的从其规定'),
    ('SECOND', 3, '参考一镇公开的审校规定，本单位另有规定的从其规定'),
    ('THIRD', 1, '参考一镇公开的审校规定，本单位另有规定的从其规定');
comment on table newsroom.error_ceiling is '差错上限，只作提示';

create table newsroom.sign_off (
    story_id  uuid        not null references newsroom.story,
    edition   int         not null,
    sha256    text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    note      text        not null,
    signed_by uuid        not null,
    signed_at timestamptz not null,
    primary key (story_id, edition),
    foreign key (story_id, edition) references newsroom.edition
);
create index sign_off_signed_at on newsroom.sign_off (signed_at desc);
create trigger sign_off_is_never_changed before update or delete or truncate on newsroom.sign_off
    for each statement execute function newsroom.refuse_change();
comment on table newsroom.sign_off is '签发记录';

create table newsroom.correction (
    id          uuid        primary key,
    story_id    uuid        not null references newsroom.story,
    edition     int         not null,
    note        text        not null,
    reason      text        not null,
    decided_by  uuid        not null,
    decided_at  timestamptz not null
);
create index correction_story on newsroom.correction (story_id, decided_at);
comment on table newsroom.correction is '更正的决定';

create table newsroom.withdrawal (
    story_id   uuid        primary key references newsroom.story,
    edition    int         not null,
    reason     text        not null,
    decided_by uuid        not null,
    decided_at timestamptz not null
);
comment on table newsroom.withdrawal is '撤稿的决定';
