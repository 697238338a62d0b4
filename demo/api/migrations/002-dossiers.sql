-- Personal data. digits_hash is keyed and slow; the digits themselves are nowhere.

create table dossier (
  kind text not null,
  code text not null,
  digits_hash text not null,
  document jsonb not null,
  primary key (kind, code)
);

-- Tries of the last day by bucket. A bucket is a keyed hash, of a dossier code or of a network address.
create table lookup_limit (
  bucket text primary key,
  tries timestamptz[] not null,
  admitted boolean not null,
  touched_at timestamptz not null
);
create index lookup_limit_touched on lookup_limit (touched_at);

-- Keys that every process of the API must share when none is given from outside.
create table api_key (
  name text primary key,
  value text not null
);
