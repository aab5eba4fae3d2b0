-- Files (文件), known by their content. The bytes lie in the store; here stands what is known of them.
create schema if not exists files;

create table files.file (
    sha256     text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    media_type text        not null,
    bytes      bigint      not null check (bytes > 0),
    width      int         not null,
    height     int         not null,
    kept_by    uuid        not null,
    kept_at    timestamptz not null
);
comment on table files.file is '文件';
