-- The earmarked fund (Article 16): a year's lines, requests to spend, payments. What a line holds is the sum of its
-- entries, kept by a trigger as they are made; the check on it is what nobody can overspend against, at whatever
-- moment she asks. Entries, payments and steps are only ever added.

create table economic_class (
  code text primary key check (code ~ '^3[0-9]{4}$'),
  name text not null,
  needs_activity boolean not null
);
comment on table economic_class is
  'economic classes of departments'' budgets that the fund may use; needs_activity: what is spent must name an activity';
insert into economic_class (code, name, needs_activity) values
  ('30201', '办公费', false),
  ('30202', '印刷费', false),
  ('30203', '咨询费', true),
  ('30204', '手续费', true),
  ('30207', '邮电费', true),
  ('30211', '差旅费', true),
  ('30213', '维修(护)费', true),
  ('30214', '租赁费', true),
  ('30215', '会议费', true),
  ('30216', '培训费', true),
  ('30217', '公务接待费', true),
  ('30226', '劳务费', true),
  ('30227', '委托业务费', true),
  ('30231', '公务用车运行维护费', true),
  ('30239', '其他交通费用', true),
  ('30299', '其他商品和服务支出', true),
  ('31002', '办公设备购置', false),
  ('31003', '专用设备购置', false),
  ('31007', '信息网络及软件购置更新', false);

create table fund (
  year integer primary key check (year between 2000 and 2999),
  function_code text not null check (function_code ~ '^[0-9]{7}$'),
  document text not null check (length(document) between 1 and 100),
  chief_limit numeric(14,2) not null check (chief_limit >= 0),
  close_on date not null,
  frozen_at timestamptz,
  carried_at timestamptz,
  version integer not null default 0,
  check (carried_at is null or frozen_at is not null),
  check (extract(year from close_on) = year)
);
comment on column fund.chief_limit is 'what is more than this a leader approves (expense.l1)';
comment on column fund.close_on is 'from this day on the year may be frozen (budget.closeDate)';

create sequence budget_line_seq start with 50 increment by 50;
create table budget_line (
  id bigint primary key,
  year integer not null references fund,
  economic_code text not null references economic_class check (economic_code <> '30217'),
  initial numeric(14,2) not null default 0 check (initial >= 0),
  carried_in numeric(14,2) not null default 0 check (carried_in >= 0),
  adjusted numeric(14,2) not null default 0,
  spent numeric(14,2) not null default 0 check (spent >= 0),
  committed numeric(14,2) not null default 0 check (committed >= 0),
  unique (year, economic_code),
  constraint budget_line_within check (initial + carried_in + adjusted - spent - committed >= 0)
);
comment on table budget_line is 'what each line holds: sums of budget_entry, changed by its trigger alone';

create sequence expense_standard_seq start with 50 increment by 50;
create table expense_standard (
  id bigint primary key,
  code text not null check (length(code) between 1 and 20),
  name text not null check (length(name) between 1 and 50),
  unit text not null check (length(unit) between 1 and 10),
  ceiling numeric(14,2) not null check (ceiling > 0),
  hard boolean not null,
  effective_from date not null,
  basis text not null check (length(basis) <= 200),
  version integer not null default 0,
  unique (code, effective_from)
);
comment on table expense_standard is 'ceilings a unit, each from a day on until the next of its code';

create sequence expense_request_seq start with 50 increment by 50;
create table expense_request (
  id bigint primary key,
  number text not null unique,
  line_id bigint not null references budget_line,
  requester_id bigint not null references app_user,
  approver_id bigint references app_user,
  payer_id bigint references app_user,
  state text not null
    check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'PAID', 'REJECTED', 'WITHDRAWN', 'CANCELLED')),
  payee text not null check (length(payee) between 1 and 50),
  purpose text not null check (length(purpose) between 1 and 200),
  activity text not null check (length(activity) <= 100),
  lecture text not null check (length(lecture) <= 100),
  amount numeric(14,2) not null check (amount > 0),
  day date not null,
  standard_code text,
  quantity integer check (quantity > 0),
  excess_reason text not null check (length(excess_reason) <= 200),
  made_at timestamptz not null,
  version integer not null default 0,
  check ((standard_code is null) = (quantity is null)),
  check (approver_id is not null or state not in ('APPROVED', 'PAID', 'CANCELLED')),
  check ((payer_id is not null) = (state = 'PAID')),
  constraint expense_request_hands check
    (approver_id <> requester_id and payer_id <> requester_id and payer_id <> approver_id)
);
comment on constraint expense_request_hands on expense_request is 'who asks, who approves and who pays are three people';
create index expense_request_list on expense_request (made_at, id);
create index expense_request_open on expense_request (state, made_at, id) where state in ('SUBMITTED', 'APPROVED');
create index expense_request_mine on expense_request (requester_id, made_at, id);
create index expense_request_payee on expense_request (payee);
create index expense_request_line on expense_request (line_id);

create sequence expense_step_seq start with 50 increment by 50;
create table expense_step (
  id bigint primary key,
  request_id bigint not null references expense_request,
  seq integer not null,
  state text not null,
  at timestamptz not null,
  by_id bigint not null references app_user,
  reason text not null check (length(reason) <= 200),
  unique (request_id, seq)
);

create table expense_invoice (
  request_id bigint not null references expense_request,
  code text not null check (code ~ '^[0-9]{0,12}$'),
  number text not null check (number ~ '^[0-9]{8,20}$'),
  live boolean not null default true,
  primary key (request_id, code, number)
);
comment on column expense_invoice.live is 'false once its request has ended unpaid: the invoice may come with another one';
create unique index expense_invoice_once on expense_invoice (code, number) where live;

create sequence payment_seq start with 50 increment by 50;
create table payment (
  id bigint primary key,
  voucher text not null unique check (voucher ~ '^PZ-[0-9]{4}-[0-9]{4,}$'),
  request_id bigint not null references expense_request,
  refunds_id bigint references payment,
  paid_on date not null,
  amount numeric(14,2) not null check (amount <> 0),
  method text not null check (method in ('TRANSFER', 'OFFICIAL_CARD', 'CASH')),
  reason text not null check (length(reason) <= 200),
  counted boolean not null,
  by_id bigint not null references app_user,
  at timestamptz not null,
  check ((refunds_id is null) = (amount > 0)),
  check (counted or refunds_id is not null)
);
comment on table payment is 'payments, and refunds as negative ones; never changed, only reversed';
comment on column payment.counted is 'false for what comes back of another year''s spending: it touches no line';
create unique index payment_once on payment (request_id) where refunds_id is null;
create index payment_list on payment (paid_on, id);
create index payment_refunds on payment (refunds_id) where refunds_id is not null;

create table budget_entry (
  id bigint generated always as identity primary key,
  line_id bigint not null references budget_line,
  kind text not null check (kind in ('INITIAL', 'CARRIED_IN', 'ADJUSTMENT', 'COMMITMENT', 'EXPENDITURE')),
  amount numeric(14,2) not null,
  day date not null,
  document text not null check (length(document) <= 100),
  reason text not null check (length(reason) <= 200),
  request_id bigint references expense_request,
  payment_id bigint references payment,
  by_id bigint references app_user,
  at timestamptz not null,
  check ((kind in ('COMMITMENT', 'EXPENDITURE')) = (request_id is not null)),
  check ((kind = 'EXPENDITURE') = (payment_id is not null)),
  check (kind <> 'ADJUSTMENT' or document <> '')
);
create index budget_entry_line on budget_entry (line_id, id);
create unique index budget_entry_once on budget_entry (line_id, kind) where kind in ('INITIAL', 'CARRIED_IN');

-- The application may not change a line; only this does, as the tables' owner.
create function keep_budget_line() returns trigger language plpgsql security definer set search_path from current as $$
begin
  perform 1 from fund f join budget_line l on l.year = f.year
    where l.id = new.line_id and f.frozen_at is null for share of f;
  if not found then
    raise exception 'the year of line % is frozen', new.line_id using errcode = 'check_violation';
  end if;
  if new.kind in ('COMMITMENT', 'EXPENDITURE') and not exists
    (select 1 from expense_request r where r.id = new.request_id and r.line_id = new.line_id) then
    raise exception 'request % is not of line %', new.request_id, new.line_id using errcode = 'check_violation';
  end if;
  update budget_line set
    initial = initial + case when new.kind = 'INITIAL' then new.amount else 0 end,
    carried_in = carried_in + case when new.kind = 'CARRIED_IN' then new.amount else 0 end,
    adjusted = adjusted + case when new.kind = 'ADJUSTMENT' then new.amount else 0 end,
    committed = committed + case when new.kind = 'COMMITMENT' then new.amount else 0 end,
    spent = spent + case when new.kind = 'EXPENDITURE' then new.amount else 0 end
    where id = new.line_id;
  return null;
end $$;
create trigger budget_entry_kept after insert on budget_entry for each row execute function keep_budget_line();
