-- Accounts as people keep them: display, sessions, password links; officers of the bureau; what an agency is and became.

alter table app_user
  add column type_size text not null default 'NORMAL' check (type_size in ('NORMAL', 'LARGE')),
  add column density text not null default 'ROOMY' check (density in ('ROOMY', 'DENSE')),
  add column last_sign_in_at timestamptz;
create index app_user_name on app_user (name, id);

create sequence user_session_seq start with 50 increment by 50;
create table user_session (
  id bigint primary key,
  key_hash char(64) not null unique,
  user_id bigint not null references app_user,
  address text not null,
  opened_at timestamptz not null,
  seen_at timestamptz not null
);
create index user_session_user on user_session (user_id);
create index user_session_seen on user_session (seen_at);
comment on table user_session is 'sessions that are open; a row removed ends its session at the next request';

create sequence password_link_seq start with 50 increment by 50;
create table password_link (
  id bigint primary key,
  user_id bigint not null unique references app_user,
  token_hash char(64) not null unique,
  issued_at timestamptz not null,
  expires_at timestamptz not null
);
comment on table password_link is 'one-time links by which a new password is chosen; only the hash of the token is kept';

-- audit: by time, by actor, by action ---------------------------------------------------------------------------------
drop index audit_entry_at;
create index audit_entry_at on audit_entry (at, id);
create index audit_entry_actor on audit_entry (actor, at, id);
create index audit_entry_action on audit_entry (action, at, id);

-- supervisors and officers ---------------------------------------------------------------------------------------------
create index supervisor_list on supervisor (name, id);
create sequence certified_officer_seq start with 50 increment by 50;
create table certified_officer (
  id bigint primary key,
  name text collate pinyin not null check (length(name) between 1 and 50),
  certificate_number text not null unique check (length(certificate_number) between 1 and 50),
  valid_from date not null,
  valid_to date not null,
  version integer not null default 0,
  check (valid_to >= valid_from)
);
comment on table certified_officer is 'certified officers of the bureau (监督人员), never the part-time supervisors (监督员)';

-- agencies ------------------------------------------------------------------------------------------------------------
alter table agency
  add column short_name text,
  add column uscc char(18) check (uscc ~ '^[0-9A-HJ-NP-RTUW-Y]{18}$'),
  add column parent_id bigint references agency,
  add column contact text,
  add column head_name text,
  add column phone text,
  add column successor_id bigint references agency,
  add check (successor_id <> id),
  add check (parent_id <> id),
  add check (successor_id is null or valid_to is not null);
create unique index agency_uscc on agency (uscc) where valid_to is null;
create index agency_former_name on agency (name) where valid_to is not null;
