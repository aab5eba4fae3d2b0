-- Where the eye should land in a picture (焦点), in hundredths of its width and height; empty where nobody has said so.
alter table files.file
    add column point_x smallint check (point_x between 0 and 100),
    add column point_y smallint check (point_y between 0 and 100),
    add check ((point_x is null) = (point_y is null));
create index file_point on files.file (sha256) where point_x is not null;
comment on column files.file.point_x is '图片焦点，横向百分之几';
comment on column files.file.point_y is '图片焦点，纵向百分之几';

-- Moves with every point, so that each node knows when to read them anew.
create table files.point_mark (mark bigint not null);
insert into files.point_mark values (0);
comment on table files.point_mark is '图片焦点改动计数';
