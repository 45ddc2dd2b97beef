-- Tokens by which programs act for people.
create sequence api_token_seq start with 50 increment by 50;
create table api_token (
  id bigint primary key,
  user_id bigint not null references app_user,
  name text not null check (length(name) between 1 and 50),
  token_hash char(64) not null unique,
  beginning text not null,
  scopes text not null check (scopes <> ''),
  made_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > made_at),
  used_at timestamptz
);
create index api_token_user on api_token (user_id);
comment on table api_token is 'tokens of programs; only the hash of a token is kept, and its beginning to tell it by';
