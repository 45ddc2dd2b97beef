-- The report on the year's fund joins the library of reports: the same snapshots, versions and wording, of years and
-- quarters beside half-years, and the entries that its figures are sums of.
alter table snapshot drop constraint snapshot_period_check,
  add constraint snapshot_period_check check (period ~ '^[0-9]{4}(H[12]|Q[123])?$'),
  add column reasons text not null default '';
alter table wording drop constraint wording_period_check,
  add constraint wording_period_check check (period ~ '^[0-9]{4}(H[12]|Q[123])?$'),
  add column reasons text not null default '' check (length(reasons) <= 4000);
alter table report drop constraint report_kind_check,
  add constraint report_kind_check check (kind in ('SEMIANNUAL', 'FUND')),
  add column last_day date;
update report set last_day = make_date(left(period, 4)::integer, case when period like '%H1' then 6 else 12 end,
  case when period like '%H1' then 30 else 31 end);
alter table report alter column last_day set not null;
comment on column report.last_day is 'the last day of the period: after it the report may be signed';

create table snapshot_entry (
  snapshot_id bigint not null references snapshot deferrable initially deferred,
  entry_id bigint not null references budget_entry,
  economic_code text not null,
  economic_name text not null,
  needs_activity boolean not null,
  kind text not null,
  amount numeric(14,2) not null,
  day date not null,
  activity text not null,
  payment_id bigint references payment,
  primary key (snapshot_id, entry_id)
);
comment on table snapshot_entry is
  'the entries of the fund behind every amount of a snapshot, with the class and the activity as they were called then';
create trigger snapshot_entry_append_only before update or delete on snapshot_entry
  for each row execute function refuse_change();
create trigger snapshot_entry_no_truncate before truncate on snapshot_entry
  for each statement execute function refuse_change();
