-- What a column of a website is and where it stands (W4): dynamic and news columns, and notices and policies of the first level. Null where its
-- name says the kind, and where it stands in the menu of the site.
alter table register.site_column
    add column kind  text     check (kind in ('NEWS', 'NOTICES', 'OTHER')),
    add column level smallint check (level between 1 and 4);
