-- The calendar is kept in the portal: each year with the announcement it rests on and who entered it. What changes in it
-- has a number, which deadlines remember.
alter table calendar_year
  add column url text not null default '',
  add column entered_by text,
  add column entered_at timestamptz;
update calendar_year set url = 'https://www.' || source, source = '国务院办公厅关于' || year || '年部分节假日安排的通知';
alter table calendar_year
  add check (length(source) between 1 and 100),
  add check (length(url) <= 300);
comment on column calendar_year.entered_by is 'absent where it came with the product';
update calendar_exception set name = replace(name, '调休上班', '') where workday;
alter table calendar_exception
  add check (length(name) between 1 and 20),
  add check (not workday or extract(isodow from day) > 5);

create table calendar_revision (
  number integer generated always as identity primary key,
  year integer not null,
  at timestamptz not null
);
comment on table calendar_revision is 'one row for each change of the calendar; the greatest number names its present state';
insert into calendar_revision (year, at) select max(year), now() from calendar_year;

-- What a deadline of a kind is to be from a day on; never changed, the last one entered for a day holds.
create sequence deadline_setting_seq start with 50 increment by 50;
create table deadline_setting (
  id bigint primary key,
  kind text not null,
  length integer not null check (length > 0),
  effective_from date not null,
  reason text not null check (length(reason) between 1 and 200),
  entered_by text not null,
  entered_at timestamptz not null
);
create index deadline_setting_kind on deadline_setting (kind, effective_from, id);

-- One row for each obligation that runs, or has run.
create sequence deadline_seq start with 1000 increment by 1000;
create table deadline (
  id bigint primary key,
  subject_kind text not null,
  subject_id bigint not null,
  kind text not null,
  basis text not null,
  started_on date not null,
  length integer not null check (length >= 0),
  unit text not null check (unit in ('WORKING_DAYS', 'CALENDAR_DAYS', 'DAYS_BEFORE', 'HALF_YEAR_END', 'NEXT_MARCH_END')),
  calendar_version integer not null,
  due_on date not null,
  provisional boolean not null,
  paused_on date,
  paused_days integer not null default 0 check (paused_days >= 0),
  ended_on date,
  cancelled boolean not null default false,
  told boolean not null default false,
  overdue_on date,
  version integer not null default 0,
  check (not cancelled or ended_on is not null),
  check (paused_on is null or ended_on is null)
);
comment on column deadline.told is 'somebody outside has been told the day: it is never drawn nearer by a changed calendar';
comment on column deadline.overdue_on is 'the first day past it, kept once when that was found';
create unique index deadline_running on deadline (subject_kind, subject_id, kind) where ended_on is null;
create index deadline_subject on deadline (subject_kind, subject_id);
create index deadline_due on deadline (due_on, id) where ended_on is null and overdue_on is null and paused_on is null;
create index deadline_outdated on deadline (calendar_version, id) where ended_on is null;

create sequence deadline_pause_seq start with 50 increment by 50;
create table deadline_pause (
  id bigint primary key,
  deadline_id bigint not null references deadline on delete cascade,
  reason text not null check (reason in ('SUPPLEMENT', 'REVIEW', 'APPRAISAL', 'FORCE_MAJEURE')),
  note text not null check (length(note) between 1 and 200),
  from_day date not null,
  to_day date check (to_day >= from_day)
);
create unique index deadline_pause_open on deadline_pause (deadline_id) where to_day is null;
create index deadline_pause_deadline on deadline_pause (deadline_id, from_day);

-- Matters that run already. They count as reckoned before any calendar, so that the first night reckons them anew.
insert into deadline (id, subject_kind, subject_id, kind, basis, started_on, length, unit, calendar_version, due_on, provisional)
  select row_number() over (order by o.id), 'opinion', o.id,
    case when o.state = 'SUBMITTED' then 'REGISTER' else 'WHOLE_HANDLING' end, '默认值',
    cast((case when o.state = 'SUBMITTED' then o.submitted_at else o.registered_at end) at time zone 'Asia/Shanghai' as date),
    case when o.state = 'SUBMITTED' then 2 else 30 end, 'WORKING_DAYS', 0,
    coalesce(o.due_on, (select min(later.day) from working_day_number w join working_day_number later
        on later.number = w.number + 2 where w.day = cast(o.submitted_at at time zone 'Asia/Shanghai' as date)),
      cast(o.submitted_at at time zone 'Asia/Shanghai' as date) + 4),
    coalesce(o.due_provisional, false)
  from opinion o where o.state in ('SUBMITTED', 'REGISTERED', 'ACCEPTED');
select setval('deadline_seq', 1000 * (1 + count(*) / 1000)) from deadline;
