-- The first capabilities: installation, calendar, agencies, accounts, supervisors, documents, matters, ledgers,
-- figures and reports, audit. Tables belong to the migrating role; what the application may do with them is granted in
-- afterMigrate.sql. Sequences start at their increment, as the mapping asks.

create collation if not exists pinyin (provider = icu, locale = 'zh-u-co-pinyin');

create table installation (
  only_row boolean primary key default true check (only_row),
  kind text not null check (kind in ('DEMONSTRATION', 'PRODUCTION')),
  created_at timestamptz not null default now()
);
comment on table installation is 'what this database was made for; at most one row, never changed';

-- calendar ----------------------------------------------------------------------------------------------------------
create table calendar_year (
  year integer primary key,
  source text not null
);
create table calendar_exception (
  day date primary key,
  workday boolean not null,
  name text not null
);
create view working_day_number as
  select d::date as day, sum(case when coalesce(e.workday, extract(isodow from d) < 6) then 1 else 0 end)
           over (order by d)::integer as number
  from (select make_date(min(year), 1, 1) as first, make_date(max(year), 12, 31) as last from calendar_year) span,
       generate_series(span.first, span.last, interval '1 day') d
  left join calendar_exception e on e.day = d::date;
comment on view working_day_number is
  'days of the published years with the number of working days up to and with them: a difference counts working days, the start excluded';

-- agencies ----------------------------------------------------------------------------------------------------------
create sequence agency_seq start with 100 increment by 50; -- 1 to 50 are the towns
create table agency (
  id bigint primary key,
  name text collate pinyin not null check (length(name) between 1 and 200),
  kind text not null check (kind in
    ('DEPT', 'TOWN', 'SUBDISTRICT', 'AUTHORIZED', 'ENTRUSTED', 'VERTICAL', 'COMPREHENSIVE', 'UNCONFIRMED')),
  town_code text,
  valid_from date,
  valid_to date,
  version integer not null default 0,
  check (valid_to >= valid_from)
);
create unique index agency_name on agency (name) where valid_to is null;

-- accounts ----------------------------------------------------------------------------------------------------------
create sequence app_user_seq start with 50 increment by 50;
create table app_user (
  id bigint primary key,
  login text not null unique check (login ~ '^[a-z][a-z0-9._-]{2,30}$'),
  name text collate pinyin not null,
  password_hash text not null,
  must_change_password boolean not null,
  password_changed_at timestamptz not null,
  agency_id bigint references agency,
  active boolean not null,
  version integer not null default 0
);
create table app_user_role (
  user_id bigint not null references app_user,
  role text not null,
  primary key (user_id, role)
);
create sequence former_password_seq start with 50 increment by 50;
create table former_password (
  id bigint primary key,
  user_id bigint not null references app_user,
  password_hash text not null,
  replaced_at timestamptz not null
);
create index former_password_user on former_password (user_id, id);
create sequence sign_in_attempt_seq start with 50 increment by 50;
create table sign_in_attempt (
  id bigint primary key,
  login text not null,
  address text not null,
  at timestamptz not null,
  succeeded boolean not null
);
create index sign_in_attempt_login on sign_in_attempt (login, at);
create index sign_in_attempt_address on sign_in_attempt (address, at);
create index sign_in_attempt_at on sign_in_attempt (at);

-- supervisors -------------------------------------------------------------------------------------------------------
create sequence supervisor_seq start with 50 increment by 50;
create table supervisor (
  id bigint primary key,
  name text collate pinyin not null,
  source text not null,
  serves_from date not null,
  serves_to date not null,
  user_id bigint unique references app_user,
  version integer not null default 0,
  check (serves_to >= serves_from)
);
create index supervisor_name on supervisor (name);

-- documents ---------------------------------------------------------------------------------------------------------
create sequence document_seq start with 50 increment by 50;
create table document (
  id bigint primary key,
  sha256 char(64) not null unique,
  size bigint not null check (size >= 0),
  stored_at timestamptz not null
);
create table document_chunk (
  document_id bigint not null references document,
  part integer not null check (part >= 0),
  bytes bytea not null,
  primary key (document_id, part)
);
alter table document_chunk alter column bytes set storage external;

-- matters -----------------------------------------------------------------------------------------------------------
create sequence opinion_source_seq start with 50 increment by 50;
create table opinion_source (
  id bigint primary key,
  name text collate pinyin not null unique
);
create sequence opinion_seq start with 1000 increment by 1000;
create table opinion (
  id bigint primary key,
  source_id bigint not null references opinion_source,
  external_number text not null,
  title text not null,
  content text,
  submitter text,
  supervisor_id bigint references supervisor,
  agency_id bigint not null references agency,
  problem_kind_text text,
  domain_text text,
  outcome_text text,
  agency_reply text,
  replied_at timestamptz,
  state text not null check (state in ('REGISTERED', 'ACCEPTED', 'NOT_ACCEPTED', 'CONCLUDED')),
  registered_at timestamptz not null,
  concluded_at timestamptz,
  due_on date not null,
  due_provisional boolean not null,
  ledger_hash char(64) not null,
  version integer not null default 0,
  unique (source_id, external_number),
  check (concluded_at >= registered_at)
);
create index opinion_registered on opinion (registered_at, id);
create index opinion_agency on opinion (agency_id, registered_at, id);
create index opinion_supervisor on opinion (supervisor_id) where supervisor_id is not null;
create index opinion_due on opinion (due_on, id);
create index opinion_open_due on opinion (due_on, id) where state = 'ACCEPTED';
create index opinion_concluded on opinion (coalesce(concluded_at, '-infinity'::timestamptz), id);

create sequence opinion_step_seq start with 1000 increment by 1000;
create table opinion_step (
  id bigint primary key,
  opinion_id bigint not null references opinion,
  seq integer not null check (seq >= 1),
  state text not null,
  at timestamptz not null,
  until_at timestamptz,
  recorded_at timestamptz not null,
  day date not null generated always as ((at at time zone 'Asia/Shanghai')::date) stored,
  until_day date generated always as ((until_at at time zone 'Asia/Shanghai')::date) stored,
  unique (opinion_id, seq) deferrable initially deferred,
  check (until_at >= at)
);
comment on table opinion_step is 'a matter''s stay in a state, from day to until_day; what was open on a day is read from here';
create index opinion_step_day on opinion_step (day, state) include (opinion_id);
create index opinion_step_open on opinion_step (day, until_day) include (opinion_id) where state = 'ACCEPTED';

-- ledgers -----------------------------------------------------------------------------------------------------------
create sequence ledger_mapping_seq start with 50 increment by 50;
create table ledger_mapping (
  id bigint primary key,
  name text collate pinyin not null unique,
  definition text not null,
  saved_at timestamptz not null,
  version integer not null default 0
);
create sequence ledger_import_seq start with 50 increment by 50;
create table ledger_import (
  id bigint primary key,
  source_id bigint not null references opinion_source,
  document_sha256 char(64) not null references document (sha256),
  file_name text not null,
  mapping text not null,
  asked_by text not null,
  asked_at timestamptz not null,
  stage text not null check (stage in ('READING', 'SETTLING', 'APPLYING', 'FINISHING', 'DONE')),
  rows_expected bigint not null default 0,
  rows_read bigint not null default 0,
  rows_created bigint not null default 0,
  rows_updated bigint not null default 0,
  rows_unchanged bigint not null default 0,
  rows_rejected bigint not null default 0,
  rejects_sha256 char(64) references document (sha256),
  execution_id bigint,
  finished_at timestamptz,
  version integer not null default 0
);
create index ledger_import_asked on ledger_import (asked_at, id);
create table ledger_row (
  import_id bigint not null references ledger_import,
  row_number integer not null check (row_number >= 1),
  external_number text,
  fate text not null check (fate in ('READY', 'SUPERSEDED', 'CREATED', 'UPDATED', 'UNCHANGED', 'REJECTED')),
  reason text,
  entry text,
  cells text,
  primary key (import_id, row_number)
);
comment on table ledger_row is 'rows on their way in; those that went in are removed when the import is done, rejected ones stay';

-- figures and reports -----------------------------------------------------------------------------------------------
create sequence snapshot_seq start with 50 increment by 50;
create table snapshot (
  id bigint primary key,
  period text not null check (period ~ '^[0-9]{4}H[12]$'),
  source_id bigint references opinion_source,
  cutoff timestamptz not null,
  frozen_at timestamptz not null,
  asked_by text not null,
  run_key text not null unique,
  figures text not null,
  sha256 char(64) not null
);
create table snapshot_matter (
  snapshot_id bigint not null references snapshot deferrable initially deferred,
  span text not null check (span in ('NOW', 'PREVIOUS', 'YEAR_BEFORE')),
  opinion_id bigint not null references opinion,
  agency text collate pinyin not null,
  agency_kind text not null,
  problem_kind text collate pinyin,
  domain text collate pinyin,
  supervisor text collate pinyin,
  received integer not null,
  accepted integer not null,
  not_accepted integer not null,
  concluded integer not null,
  concluded_in_time integer not null,
  open_at_start integer not null,
  open_at_end integer not null,
  overdue_at_end integer not null,
  handling_days integer,
  handling_working_days integer,
  primary key (snapshot_id, span, opinion_id)
);
comment on table snapshot_matter is
  'the records behind every figure of a snapshot: the period, the half-year before, and the same half a year before';

create table rendering (
  snapshot_id bigint primary key references snapshot,
  document_sha256 char(64) not null references document (sha256),
  rendered_at timestamptz not null
);

create sequence report_seq start with 50 increment by 50;
create table report (
  id bigint primary key,
  kind text not null check (kind in ('SEMIANNUAL')),
  period text not null,
  source_id bigint references opinion_source,
  version_number integer not null check (version_number >= 1),
  snapshot_id bigint not null unique references snapshot,
  made_at timestamptz not null,
  made_by text not null,
  document_sha256 char(64) not null references document (sha256),
  signed_at timestamptz,
  signed_by text,
  signed_sha256 char(64) references document (sha256),
  version integer not null default 0,
  unique nulls not distinct (kind, period, source_id, version_number),
  check ((signed_at is null) = (signed_by is null)),
  check ((signed_at is null) = (signed_sha256 is null))
);
create index report_made on report (made_at, id);

-- audit -------------------------------------------------------------------------------------------------------------
create sequence audit_entry_seq start with 100 increment by 100;
create table audit_entry (
  id bigint primary key,
  at timestamptz not null,
  actor text not null,
  address text,
  action text not null,
  subject text not null,
  before text not null,
  after text not null
);
create index audit_entry_subject on audit_entry (subject, id);
create index audit_entry_at on audit_entry (at);

-- What is written once is never changed, whoever asks.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_append_only before update or delete on audit_entry
  for each row execute function refuse_change();
create trigger audit_entry_no_truncate before truncate on audit_entry
  for each statement execute function refuse_change();
create trigger snapshot_append_only before update or delete on snapshot
  for each row execute function refuse_change();
create trigger snapshot_no_truncate before truncate on snapshot
  for each statement execute function refuse_change();
create trigger snapshot_matter_append_only before update or delete on snapshot_matter
  for each row execute function refuse_change();
create trigger snapshot_matter_no_truncate before truncate on snapshot_matter
  for each statement execute function refuse_change();
create trigger rendering_append_only before update or delete on rendering
  for each row execute function refuse_change();
create trigger document_append_only before update or delete on document
  for each row execute function refuse_change();
create trigger document_chunk_append_only before update or delete on document_chunk
  for each row execute function refuse_change();
create trigger installation_append_only before update or delete on installation
  for each row execute function refuse_change();
