-- 核减: a finding that is so and is to be mended, and does not make its account fail.
alter table inspection.finding
    add column mitigated boolean not null default false,
    add constraint finding_mitigated check (not mitigated or disputed_by is not null);
