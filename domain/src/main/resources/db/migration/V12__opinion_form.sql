-- Matters that are brought in a form of the portal, by supervisors themselves or by staff from paper: they are submitted
-- before they are registered, and tell more than ledgers do.

alter table opinion
  add column submitted_at timestamptz,
  add column entered_by bigint references app_user,
  add column form_key text check (length(form_key) between 1 and 40),
  add column type text
    check (type in ('ISSUE', 'SUGGESTION', 'MOTION', 'CASE_CLUE', 'OBSTRUCTION', 'COMMEND')),
  add column request text,
  add column happened_on date,
  add column place text,
  add column act_kind text check (act_kind in ('LICENCE', 'CONFIRMATION', 'BENEFIT', 'LEVY', 'REQUISITION', 'PENALTY',
    'COERCION', 'INSPECTION', 'ADJUDICATION', 'OTHER')),
  add column confidential boolean;
update opinion set submitted_at = registered_at;
alter table opinion
  alter column submitted_at set not null,
  alter column registered_at drop not null,
  alter column due_on drop not null,
  alter column ledger_hash drop not null,
  drop constraint opinion_state_check,
  add constraint opinion_state_check
    check (state in ('SUBMITTED', 'WITHDRAWN', 'REGISTERED', 'ACCEPTED', 'NOT_ACCEPTED', 'CONCLUDED')),
  add constraint opinion_registered_check check (registered_at is not null or state in ('SUBMITTED', 'WITHDRAWN')),
  add constraint opinion_due_check check ((due_on is null) = (registered_at is null)),
  add constraint opinion_submitted_check check (submitted_at <= registered_at),
  add constraint opinion_form_check
    check ((entered_by is null) = (form_key is null) and (confidential is null) = (form_key is null)),
  add constraint opinion_form_key unique (entered_by, form_key);
comment on column opinion.registered_at is 'figures go by it; absent before registration, and for ever where a matter was withdrawn before';
comment on column opinion.form_key is 'the form it was entered in: sent twice, it makes no second matter';

-- Lists go by the time of submission; what was registered in a period is asked for by its day.
create index opinion_submitted on opinion (submitted_at, id);
drop index opinion_agency;
create index opinion_agency on opinion (agency_id, submitted_at, id);
drop index opinion_due;
create index opinion_due on opinion (coalesce(due_on, 'infinity'::date), id);
create index opinion_unregistered on opinion (submitted_at, id) where state = 'SUBMITTED';

-- The portal's own source; no ledger comes under its name.
update opinion_source set name = name || '（台账）' where name = '本平台';
alter table opinion_source add column portal boolean not null default false;
create unique index opinion_source_portal on opinion_source (portal) where portal;

create table number_series (
  name text not null,
  year integer not null,
  last integer not null check (last >= 1),
  primary key (name, year)
);
comment on table number_series is
  'the last number given; its row stays locked until the transaction ends, so that a number taken in vain is given again';

create sequence opinion_draft_seq start with 50 increment by 50;
create table opinion_draft (
  id bigint primary key,
  author_id bigint not null references app_user,
  form_key text not null check (length(form_key) between 1 and 40),
  kept_at timestamptz not null,
  written_by text not null check (length(written_by) <= 40),
  type text,
  agency_id bigint references agency,
  title text,
  facts text,
  request text,
  happened_on date,
  place text,
  problem_kind text references problem_kind (code),
  domain text,
  act_kind text,
  confidential boolean not null,
  supervisor_id bigint references supervisor,
  received_on date,
  version integer not null default 0,
  unique (author_id, form_key)
);
comment on column opinion_draft.written_by is 'the window that kept it last: it may go on though no answer told it the version';
comment on table opinion_draft is 'forms half filled in, each for the eyes of its author alone';
