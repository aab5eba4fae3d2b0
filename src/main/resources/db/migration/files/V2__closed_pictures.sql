-- Pictures (图片) the public no longer gets, because nobody shows them any more. The bytes stay, and the desk goes on seeing them.
create table files.closed_picture (
    sha256    text        primary key references files.file,
    closed_at timestamptz not null
);
comment on table files.closed_picture is '已收回的图片';

-- Whoever closes or opens pictures moves the mark first: two of them wait for each other, and every node sees that it has to read anew.
create table files.closed_mark (
    mark bigint not null
);
insert into files.closed_mark values (0);
comment on table files.closed_mark is '已收回的图片变动的标记';
