-- What a picture looks like in 64 bits, made when it is first asked for; 0 where it looks like nothing, as a blank page does.
alter table files.file add column look bigint;
comment on column files.file.look is '图片相似指纹';
