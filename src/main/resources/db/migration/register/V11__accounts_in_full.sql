-- What else a register of accounts is asked for: the sponsor's code, who posts and who holds the telephone or mailbox an account was opened
-- with, how a website is run and protected, and figures of what is original, read on the average, and answered.
alter table register.account
    add column credit_code       text     not null default '',
    add column chinese_domain    text     not null default '',
    add column ipv6              boolean,                    -- null: nobody knows
    add column protection_level  smallint check (protection_level between 1 and 5),
    add column protection_number text     not null default '',
    add column hosting           text     not null default '';

alter table register.contact drop constraint contact_duty_check;
alter table register.contact add check (duty in ('LEADER', 'HEAD', 'ADMINISTRATOR', 'OPERATOR', 'HOLDER'));
alter table register.proposed_contact drop constraint proposed_contact_duty_check;
alter table register.proposed_contact add check (duty in ('LEADER', 'HEAD', 'ADMINISTRATOR', 'OPERATOR', 'HOLDER'));

-- Not looked over again: what stands there was allowed before, and figures come by the million.
alter table register.figure drop constraint figure_measure_check;
alter table register.figure add constraint figure_measure_check check (measure in
    ('FOLLOWERS', 'POSTS', 'READS', 'MESSAGES', 'ORIGINALS', 'MEAN_READS', 'MEDIAN_READS', 'REPLIES', 'REPLY_HOURS')) not valid;
alter table register.latest add column interacted_on date;
comment on column register.latest.interacted_on is '最后一次人工互动';

-- Changes that wait to be filed say what they asked for in the same words.
update register.filing
   set before = (jsonb_set(before::jsonb, '{owners,creditCode}', '""')
                 || '{"site": {"chineseDomain": "", "ipv6": null, "protectionLevel": null, "protectionNumber": "", "hosting": ""}}')::text,
       proposed = (jsonb_set(proposed::jsonb, '{owners,creditCode}', '""')
                 || '{"site": {"chineseDomain": "", "ipv6": null, "protectionLevel": null, "protectionNumber": "", "hosting": ""}}')::text
 where before <> '' and proposed <> '';
