-- What an account is known by at a glance: its avatar, and the code that leads to it. Kept apart from what is written of it, so that no
-- sheet and no filing has to carry them.
create table register.account_picture (
    account_id uuid not null references register.account,
    kind       text not null check (kind in ('AVATAR', 'CODE')),
    sha256     text not null,                                -- files; no foreign key across modules
    says       text not null default '',                     -- what the code says, where it could be read
    primary key (account_id, kind)
);
create index account_picture_sha256 on register.account_picture (sha256);
comment on table register.account_picture is '头像和二维码';
