-- Reconciliation with the finance bureau (R16-7): what it has paid of a year, from its spreadsheet or as one total; which
-- of its rows is which of our payments; why what is left over is left over.

create sequence bureau_statement_seq start with 50 increment by 50;
create table bureau_statement (
  id bigint primary key,
  year integer not null references fund,
  document_sha256 char(64) references document (sha256),
  file_name text not null check (length(file_name) <= 200),
  only_of text not null check (length(only_of) <= 50),
  total numeric(14,2) not null,
  row_count integer not null check (row_count >= 0),
  left_out integer not null check (left_out >= 0),
  by_id bigint references app_user,
  at timestamptz not null,
  replaced_at timestamptz,
  check (document_sha256 is not null or (file_name = '' and only_of = '' and row_count = 0 and left_out = 0))
);
comment on table bureau_statement is 'what the finance bureau says it paid of a year; without a document a total that was typed in';
comment on column bureau_statement.only_of is 'rows were taken only whose project has this in its name; blank for all';
comment on column bureau_statement.left_out is 'rows of other projects';
create unique index bureau_statement_current on bureau_statement (year) where replaced_at is null;

create sequence bureau_row_seq start with 50 increment by 50;
create table bureau_row (
  id bigint primary key,
  statement_id bigint not null references bureau_statement,
  row_number integer not null,
  paid_on date not null,
  voucher text not null check (length(voucher) <= 100),
  summary text not null check (length(summary) <= 500),
  payee text not null check (length(payee) <= 200),
  economic_code text not null check (economic_code ~ '^([0-9]{5})?$'),
  amount numeric(14,2) not null check (amount <> 0),
  unique (statement_id, row_number)
);

create table payment_match (
  payment_id bigint primary key references payment,
  row_id bigint not null unique references bureau_row,
  by_hand boolean not null,
  by_id bigint references app_user,
  at timestamptz not null
);
comment on table payment_match is 'one payment or refund is one row of the current statement, of the same amount';

create table difference_explanation (
  id bigint generated always as identity primary key,
  statement_id bigint not null references bureau_statement,
  payment_id bigint references payment,
  row_id bigint references bureau_row,
  amount numeric(14,2) not null,
  cause text not null check (cause in ('IN_TRANSIT', 'TIMING', 'BUREAU_ERROR', 'OUR_ERROR', 'OTHER')),
  reason text not null check (length(reason) between 1 and 200),
  by_id bigint references app_user,
  at timestamptz not null,
  check (payment_id is null or row_id is null)
);
comment on table difference_explanation is
  'why a payment or a row is alone; with neither, why a total that was typed in differs, by the amount it differed then';
create unique index difference_explanation_once
  on difference_explanation (statement_id, coalesce(payment_id, 0), coalesce(row_id, 0));

-- A form of a request sent twice makes one request.
alter table expense_request add column form_key text check (length(form_key) between 1 and 40);
update expense_request set form_key = number;
alter table expense_request alter column form_key set not null,
  add constraint expense_request_form_key unique (requester_id, form_key);
comment on column expense_request.form_key is 'the form it was written in: sent twice, it makes no second request';
