-- What is said in captions (字幕), a line each cue, so that pages and search need not open the file.
create table files.captions (
    sha256 text primary key references files.file,
    said   text not null
);
comment on table files.captions is '字幕';
