-- What somebody drew of a picture for one shape (手工裁切), in ten-thousandths of its width and height; without a row it is cut around its point.
create table files.cut (
    picture   text     not null references files.file,
    shape     text     not null,
    left_edge smallint not null check (left_edge >= 0),
    top_edge  smallint not null check (top_edge >= 0),
    width     smallint not null check (width > 0 and left_edge + width <= 10000),
    height    smallint not null check (height > 0 and top_edge + height <= 10000),
    primary key (picture, shape)
);
comment on table files.cut is '手工裁切';
