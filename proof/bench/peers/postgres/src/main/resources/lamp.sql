create table lamp (
  id text primary key,
  version bigint not null,
  watts bigint not null
);
