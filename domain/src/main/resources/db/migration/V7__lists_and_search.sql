-- How each account arranges its lists: the columns it wants to see, and views kept under a name.
create table chosen_columns (
  user_id bigint not null references app_user,
  list text not null,
  columns text not null,
  primary key (user_id, list)
);
create sequence saved_view_seq start with 50 increment by 50;
create table saved_view (
  id bigint primary key,
  user_id bigint not null references app_user,
  list text not null,
  name text not null check (length(name) between 1 and 40),
  query text not null,
  columns text not null,
  version integer not null default 0,
  unique (user_id, list, name)
);

-- Words of matters, found by an own index, for the text search of PostgreSQL cuts no Chinese and trigrams need three
-- characters: of each run of Chinese characters every two neighbours and the last one, of Latin letters and digits each
-- run. A single character is found as the beginning of a word. SearchTerms asks for the same words.
create function search_text(title text, content text, number text) returns text
  language sql immutable parallel safe
  return lower(normalize(title || E'\n' || coalesce(content, '') || E'\n' || number, NFKC));

create function search_words(said text) returns tsvector
  language sql immutable parallel safe as $$
  select array_to_tsvector(coalesce(array_agg(word), '{}'))
  from (
    select case when run[1] is not null then left(run[1], 60) else substr(run[2], place, 2) end as word
    from regexp_matches(left(said, 60000), '([a-z0-9]+)|([\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+)', 'g') run
    cross join lateral generate_series(1, case when run[1] is not null then 1 else length(run[2]) end) place
  ) words
$$;

alter table opinion
  add column said text not null generated always as (search_text(title, content, external_number)) stored,
  add column words tsvector not null
    generated always as (search_words(search_text(title, content, external_number))) stored;
comment on column opinion.said is 'what is searched, all letters small and narrow: terms of several words are looked up here';
create index opinion_words on opinion using gin (words);
