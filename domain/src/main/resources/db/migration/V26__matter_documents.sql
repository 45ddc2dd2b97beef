-- Official documents: what was signed, under its number, as a file. A number that was given stays, void ones as well.
create sequence paper_seq start with 50 increment by 50;
create table paper (
  id bigint primary key,
  kind text not null,
  opinion_id bigint not null references opinion,
  agency_id bigint references agency,
  occasion text not null,
  title text not null,
  year integer not null,
  serial integer not null check (serial >= 1),
  number text not null unique,
  signed_at timestamptz not null,
  signed_by bigint references app_user,
  pdf_sha256 char(64) not null references document (sha256),
  docx_sha256 char(64) not null references document (sha256),
  voided_at timestamptz,
  void_reason text check (length(void_reason) between 1 and 200),
  version integer not null default 0,
  unique (kind, year, serial),
  check ((voided_at is null) = (void_reason is null))
);
comment on table paper is 'an official document of a matter; only whether it is void changes';
create unique index paper_once on paper (opinion_id, kind, occasion) where voided_at is null;

-- What the bureau calls a kind of document and with which letters its numbers begin, where it differs from the standard.
create table paper_name (
  kind text primary key,
  name text not null check (length(name) between 2 and 30),
  prefix text not null unique check (length(prefix) between 2 and 20),
  version integer not null default 0
);
